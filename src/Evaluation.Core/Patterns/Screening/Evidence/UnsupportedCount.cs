namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>How many of an evaluator's full marks have no evidence, and how many would have none by the habit of the others.</summary>
/// <param name="Without">How many have none.</param>
/// <param name="Chances">For each full mark, the share of the others' on its indicator that have none; half a full mark more of either kind keeps it off 0 and 1.</param>
internal sealed record UnsupportedCount(int Without, double[] Chances)
{
    internal double Expected { get; } = Chances.Sum();

    internal double Variance { get; } = Chances.Sum(chance => chance * (1 - chance));

    internal double Z => Variance <= 0 ? 0 : (Without - Expected) / Math.Sqrt(Variance);

    internal static UnsupportedCount[] Of(IGrouping<int, FullMarkCell>[] evaluators, int leaves)
    {
        (int Without, int All)[][] own = [.. evaluators.Select(cells => ByLeaf(cells, leaves))];
        (int Without, int All)[] total = [.. Enumerable.Range(0, leaves).Select(leaf => (own.Sum(counts => counts[leaf].Without), own.Sum(counts => counts[leaf].All)))];
        return
        [
            .. evaluators.Select((cells, i) => new UnsupportedCount(
                cells.Count(cell => !cell.HasEvidence),
                [.. cells.Select(cell => (total[cell.Leaf].Without - own[i][cell.Leaf].Without + 0.5) / (total[cell.Leaf].All - own[i][cell.Leaf].All + 1.0))])),
        ];
    }

    private static (int Without, int All)[] ByLeaf(IEnumerable<FullMarkCell> cells, int leaves)
    {
        var counts = new (int Without, int All)[leaves];
        foreach (FullMarkCell cell in cells)
            counts[cell.Leaf] = (counts[cell.Leaf].Without + (cell.HasEvidence ? 0 : 1), counts[cell.Leaf].All + 1);
        return counts;
    }
}
