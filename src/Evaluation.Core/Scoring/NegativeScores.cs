using System.Collections.Concurrent;
using Evaluation.Diagnostics;
using Evaluation.Observations;

namespace Evaluation.Scoring;

/// <summary>Gathers scores below 0 that stand under a mean which has no value for them; the round is then refused.</summary>
internal sealed class NegativeScores
{
    private readonly ConcurrentBag<(int Subject, int Branch, int Child)> found = [];

    /// <summary>Notes the first child of a branch that is below 0 and may not be.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool Note(int subject, SchemeNode branch, ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states)
    {
        int child = branch.Aggregator!.NegativeChild(scores, states);
        if (child >= 0)
            found.Add((subject, branch.Position, child));
        return child >= 0;
    }

    /// <summary>Lists them in the order of subjects and nodes, up to a limit.</summary>
    internal void List(SchemeLayout layout, ScoreGrid grid, ObservationTable table, int mostListed, DiagnosticBag diagnostics)
    {
        foreach ((int subject, int branch, int child) in found.Order().Take(mostListed))
        {
            string code = layout.Nodes[child].Indicator!.Code;
            diagnostics.Add(
                ScoringDiagnostics.NegativeUnderMean,
                new Place(table.SourceName, 0, 0, code),
                table.Subjects[subject].Name,
                Precision.Snap(grid.ScoresOf(subject)[child]),
                code,
                layout.Nodes[branch].Indicator?.Aggregation.Name ?? table.Scheme.Aggregation.Name);
        }

        if (found.Count > mostListed)
            diagnostics.Add(ScoringDiagnostics.MoreRefusals, new Place(table.SourceName, 0, 0), mostListed, found.Count - mostListed);
    }
}
