using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.NRules;

/// <summary>Everything that a reader can see of a result, line by line, for comparing two engines.</summary>
internal static class TwoEngines
{
    internal static string[] Compiled(Scheme scheme, ObservationTable table)
    {
        Checked<RoundResult> scored = Scorer.For(scheme).TryScore(table);
        return Lines(scored.Diagnostics, scored.Value);
    }

    internal static string[] NRules(Scheme scheme, ObservationTable table) => NRules(NRulesScorer.For(scheme), table);

    internal static string[] NRules(NRulesScorer scorer, ObservationTable table)
    {
        Checked<NRulesResult> scored = scorer.TryScore(table);
        return Lines(scored.Diagnostics, scored.Value?.Result);
    }

    private static string[] Lines(ValueList<Diagnostic> diagnostics, RoundResult? result) =>
        [.. diagnostics.Select(diagnostic => diagnostic.ToString()), .. result?.Standings.SelectMany(Lines) ?? []];

    private static IEnumerable<string> Lines(Standing standing) =>
    [
        FormattableString.Invariant(
            $"{standing.Subject.Name} {standing.Score} {standing.Rank} {standing.Label} {standing.GroupRank} {standing.GroupLabel} {standing.Grade?.Name} {standing.Card.ExactScore}"),
        .. standing.Card.Lines.Select(line => FormattableString.Invariant(
            $"{line.Indicator?.Code} {line.State} {line.Score} {line.Rule?.Name} {line.Observation?.Row}")),
        .. standing.Card.Explain().Root.WithDescendants().Select(node => FormattableString.Invariant($"{node.Points} {node.LostPoints} {node.ScoreBeforeRounding}")),
        standing.Card.Explain().ToText(Language.English),
        standing.Card.Explain().ToText(Language.Chinese),
    ];
}
