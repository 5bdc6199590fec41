using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Robustness.Engine;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Factors;

/// <summary>Who has nothing observed on a leaf, and what each rule gives them.</summary>
/// <param name="Leaf">The leaf's node.</param>
/// <param name="Subjects">The subjects.</param>
/// <param name="Columns">By rule: the leaf's column under it.</param>
internal sealed record MissingCells(int Leaf, int[] Subjects, NodeColumn[] Columns)
{
    internal static MissingCells Of(int node, RoundResult result, Checked<RoundResult>[] byRule)
    {
        int leaf = Array.IndexOf(result.Compiled.Layout.LeafNodes, node);
        int[] subjects = [.. Enumerable.Range(0, result.Grid.SubjectCount).Where(subject => IsMissing(result, result.Grid.RowsOf(subject)[leaf]))];
        return new MissingCells(node, subjects, subjects.Length == 0 ? [] : Array.ConvertAll(byRule, one => LeafScores.Of(one.Value!, node)));
    }

    private static bool IsMissing(RoundResult result, int row) => row < 0 || result.Observations.KindColumn[row] == ValueKind.Missing;
}
