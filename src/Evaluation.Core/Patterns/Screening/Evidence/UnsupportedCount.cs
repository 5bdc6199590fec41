namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>How many of an evaluator's full marks have no evidence, and how many would have none by the habit of the others.</summary>
/// <param name="Without">How many have none.</param>
/// <param name="Chances">For each full mark, the share of the others' on its indicator that have none; half a full mark more of either kind keeps it off 0 and 1.</param>
internal sealed record UnsupportedCount(int Without, double[] Chances)
{
    internal double Expected { get; } = Chances.Sum();

    /// <summary>The log odds of no evidence beyond those of the others on the same indicators (Haldane's correction keeps them finite).</summary>
    internal double LogOdds { get; } = LogOddsOf(Without, Chances.Length) - LogOddsOf(Chances.Sum(), Chances.Length);

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

    private static double LogOddsOf(double count, int all) => Math.Log((count + 0.5) / (all - count + 0.5));

    private static (int Without, int All)[] ByLeaf(IEnumerable<FullMarkCell> cells, int leaves)
    {
        var counts = new (int Without, int All)[leaves];
        foreach (FullMarkCell cell in cells)
            counts[cell.Leaf] = (counts[cell.Leaf].Without + (cell.HasEvidence ? 0 : 1), counts[cell.Leaf].All + 1);
        return counts;
    }
}
