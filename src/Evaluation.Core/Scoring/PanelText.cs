using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes.Panels;

namespace Evaluation.Scoring;

/// <summary>Says of a panel how its numbers were joined, what each evaluator found, and what was dropped.</summary>
internal static class PanelText
{
    /// <summary>A line for the panel and one for each evaluator; none for a node without a panel.</summary>
    internal static IEnumerable<string> Lines(ExplanationNode node, Language language)
    {
        if (node.Panel.Count == 0 || (node.Indicator?.Panel ?? node.Adjustment?.Adjustment.Panel) is not { } panel)
            yield break;
        int answers = node.Panel.Count(observation => observation.Kind != ValueKind.Missing);
        yield return ExplanationTexts.PanelOf.Format(language, Name(panel), answers);
        HashSet<int> dropped = DroppedRows(panel, node.Panel);
        foreach (Observation observation in node.Panel)
        {
            string line = Answer(observation, language);
            yield return dropped.Contains(observation.Row) ? ExplanationTexts.PanelDropped.Format(language, line) : line;
            foreach (string corrected in CorrectionText.Lines(observation, language))
                yield return "  " + corrected;
        }
    }

    private static LocalText Name(Panel panel) => panel switch
    {
        PanelTrimmedMean { Drop: var drop } => ExplanationTexts.PanelTrimmedMean.With(drop),
        PanelMedian => ExplanationTexts.PanelMedian,
        PanelConsensus => ExplanationTexts.PanelConsensus,
        _ => ExplanationTexts.PanelMean,
    };

    private static string Answer(Observation observation, Language language)
    {
        string who = observation.Evaluator is { } evaluator ? SafeText.Line(evaluator) : ExplanationTexts.Unnamed.In(language);
        string line = ExplanationTexts.PanelAnswer.Format(language, who, SafeText.Line(ObservedText.Of(observation.Value).In(language)));
        foreach ((LocalText words, string? told) in new[] { (ExplanationTexts.Evidence, observation.Evidence), (ExplanationTexts.Comment, observation.Comment) })
        {
            if (told is not null)
                line += (language == Language.Chinese ? "，" : ", ") + words.Format(language, SafeText.Line(told));
        }

        return line;
    }

    /// <summary>The lowest and the highest; among equal numbers those of the evaluators first and last by name.</summary>
    private static HashSet<int> DroppedRows(Panel panel, ValueList<Observation> observations)
    {
        int drop = PanelJoin.Dropped(panel);
        Observation[] sorted = [.. observations.Where(o => o.Kind is ValueKind.Number or ValueKind.Zero).OrderBy(o => o.Number)];
        return sorted.Length <= 2 * drop ? [] : [.. sorted[..drop].Concat(sorted[^drop..]).Select(o => o.Row)];
    }
}
