using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>Says what an override did: once where it is declared, once where its indicator stands.</summary>
internal static class OverrideText
{
    /// <summary>What the override did.</summary>
    internal static LocalText Done(OverriddenScore overridden)
    {
        string code = SafeText.Line(overridden.Indicator.Code);
        return overridden.Before is { } before
            ? ExplanationTexts.Overriding.With(code, ScoreText.Format(before), ScoreText.Format(overridden.After))
            : ExplanationTexts.OverridingNothing.With(code, ScoreText.Format(overridden.After));
    }

    /// <summary>What was done to the indicator, and under which clauses.</summary>
    internal static LocalText Suffered(OverriddenScore overridden)
    {
        string by = SafeText.Line(overridden.Adjustment.Code);
        LocalText said = overridden.Before is { } before
            ? ExplanationTexts.Overridden.With(by, ScoreText.Format(before), ScoreText.Format(overridden.After))
            : ExplanationTexts.OverriddenNothing.With(by, ScoreText.Format(overridden.After));
        LocalText[] cited = [.. overridden.Adjustment.Basis.Select(Cite)];
        return cited.Length == 0
            ? said
            : ExplanationTexts.Under.With(
                said,
                new LocalText(string.Join("; ", cited.Select(text => text.English)), string.Join("；", cited.Select(text => text.Chinese))));
    }

    private static LocalText Cite(Citation citation)
    {
        string cited = SafeText.Line(citation.Text);
        return citation.Verification == Verification.Recalled ? ExplanationTexts.Unverified.With(cited) : new LocalText(cited, cited);
    }
}
