using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Custom;

/// <summary>Takes what is wrong with the settings of a custom method or adjustment; each fault becomes a diagnostic with the setting's place.</summary>
/// <threadsafety>Used by one thread at a time.</threadsafety>
public sealed class SettingsCheck
{
    private readonly string code;
    private readonly Func<string, Place> placeOf;
    private readonly DiagnosticBag diagnostics;

    internal SettingsCheck(decimal fullMark, string code, Func<string, Place> placeOf, DiagnosticBag diagnostics)
    {
        FullMark = fullMark;
        (this.code, this.placeOf, this.diagnostics) = (code, placeOf, diagnostics);
    }

    /// <summary>The full mark of the leaf; for an adjustment that of the total.</summary>
    public decimal FullMark { get; }

    /// <summary>Whether anything was wrong.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>Points must lie between 0 and <see cref="FullMark"/>.</summary>
    /// <param name="setting">The key; inside a list such as <c>tiers[0].points</c>.</param>
    /// <param name="points">The points.</param>
    public void Points(string setting, decimal points)
    {
        if (points < 0 || points > FullMark)
            Report(SchemeDiagnostics.PointsOutside, setting, code, points, FullMark);
    }

    /// <summary>A number must lie between two others.</summary>
    /// <param name="setting">The key.</param>
    /// <param name="value">The number.</param>
    /// <param name="least">The least it may be.</param>
    /// <param name="most">The most it may be.</param>
    public void Range(string setting, decimal value, decimal least, decimal most)
    {
        if (value < least || value > most)
            Report(SchemeDiagnostics.OutOfRange, setting, setting, value, CustomTexts.Between.With(least, most));
    }

    /// <summary>Anything else that must hold.</summary>
    /// <param name="setting">The key.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="fault">What is wrong when it does not, without a full stop.</param>
    public void Require(string setting, bool holds, LocalText fault)
    {
        CustomCode.RequireWords(fault);
        if (!holds)
            Report(CustomDiagnostics.SettingAtFault, setting, code, setting, fault);
    }

    private void Report(DiagnosticDescriptor descriptor, string setting, params ReadOnlySpan<object?> arguments)
    {
        HasFaults = true;
        diagnostics.Add(descriptor, placeOf(setting), arguments);
    }
}
