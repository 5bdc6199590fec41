using Evaluation.Schemes;

namespace Evaluation.Calendars.Reckoning;

/// <summary>The clauses that reckoning a deadline rests on.</summary>
/// <remarks>Where a clause is silent and this program reads it in one way, it is marked as derived (<c>docs/calendars.md</c>).</remarks>
internal static class Clauses
{
    internal static readonly Citation Correction = Regulations("第三十条");
    internal static readonly Citation Receipt = Regulations("第三十一条");
    internal static readonly Citation Reply = Regulations("第三十三条第二款");

    /// <summary>Art. 33 leaves the time out without naming its first and last day.</summary>
    internal static readonly Citation ThirdParty = Derived(Regulations("第三十二条、第三十三条第三款"));

    /// <inheritdoc cref="ThirdParty"/>
    internal static readonly Citation OtherAuthority = Derived(Regulations("第三十三条第三款、第三十四条"));

    /// <summary>Art. 30 does not say what a notice to correct that comes late does to the clock.</summary>
    internal static readonly Citation LateCorrection = Derived(Correction);

    /// <summary>Art. 33 does not say that an extension must be notified in time.</summary>
    internal static readonly Citation LateExtension = Derived(Reply);

    /// <summary>The Regulations are silent on the first day, so the rule of procedure is applied by analogy.</summary>
    internal static readonly Citation FirstDay = Derived(new Citation("民事诉讼法 第八十五条"));

    private static Citation Regulations(string article) => new($"政府信息公开条例 {article}", Verification: Verification.Verified);

    private static Citation Derived(Citation citation) => citation with { Verification = Verification.Derived };
}
