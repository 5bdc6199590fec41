using Evaluation.Statistics;

namespace Evaluation.Patterns.Models;

/// <summary>Deals groups into folds, whole, so that no group is in the rows a model learns from and in those it is tried on.</summary>
internal static class GroupedFolds
{
    /// <summary>
    /// The fold of each row. Groups with most positive rows are dealt first, each to the fold that has fewest positive rows, then fewest rows; groups without any to the fold
    /// with fewest rows, or else all of them would go where there is one positive row less.
    /// </summary>
    internal static int[] Deal(IReadOnlyList<string> groups, IReadOnlyList<bool> labels, int folds, int seed)
    {
        int[][] members =
        [
            .. Enumerable.Range(0, groups.Count).GroupBy(row => groups[row], StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToArray()),
        ];
        new RandomStream(seed, 0).Shuffle<int[]>(members);
        int[] positives = new int[Math.Min(folds, members.Length)];
        int[] rows = new int[positives.Length];
        int[] foldOf = new int[groups.Count];
        foreach (int[] group in members.OrderByDescending(group => group.Count(row => labels[row])))
        {
            int own = group.Count(row => labels[row]);
            int fold = Enumerable.Range(0, rows.Length).MinBy(fold => (own == 0 ? 0 : positives[fold], rows[fold]));
            positives[fold] += own;
            rows[fold] += group.Length;
            foreach (int row in group)
                foldOf[row] = fold;
        }

        return foldOf;
    }
}
