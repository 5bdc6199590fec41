using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;

namespace Evaluation.Scoring;

/// <summary>Says how an observation was corrected: each time from what to what, at which stage, by whom, when and why.</summary>
internal static class CorrectionText
{
    /// <summary>A line for each correction; none for an observation that was never corrected.</summary>
    internal static IEnumerable<string> Lines(Observation observation, Language language) =>
        observation.Corrections.Select((correction, i) => Line(correction, i + 1, language, SafeText.Line));

    /// <summary>The same, each text cut where it is long.</summary>
    internal static IEnumerable<string> BriefLines(Observation observation, Language language) =>
        observation.Corrections.Select((correction, i) => Line(correction, i + 1, language, SafeText.Of));

    private static string Line(Correction correction, int number, Language language, Func<string, string> safe)
    {
        string line = ExplanationTexts.Corrected.Format(
            language,
            number,
            safe(ObservedText.Of(correction.OldValue).In(language)),
            safe(ObservedText.Of(correction.NewValue).In(language)),
            Name(correction.Stage),
            safe(correction.By),
            correction.Time.ToString(correction.Time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            safe(correction.Reason));
        if (correction.Clause is { } clause)
            line += ExplanationTexts.CorrectedClause.Format(language, safe(clause));
        if (correction.Evidence is { } evidence)
            line += ExplanationTexts.CorrectedEvidence.Format(language, safe(evidence));
        return line + ExplanationTexts.CorrectedEnd.In(language);
    }

    private static LocalText Name(CorrectionStage stage) => stage switch
    {
        CorrectionStage.Feedback => ExplanationTexts.Feedback,
        CorrectionStage.Appeal => ExplanationTexts.Appeal,
        CorrectionStage.Review => ExplanationTexts.Review,
        _ => ExplanationTexts.FinalDecision,
    };
}
