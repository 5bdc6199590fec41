using Evaluation.Patterns;
using Evaluation.Reports.Charts.Layouts;

namespace Evaluation.Reports.Charts.Patterns;

/// <summary>Finds the sheets that have most in common with another.</summary>
internal static class SheetMatches
{
    /// <summary>Of more sheets than this, only those with findings are compared, and the first others.</summary>
    private const int MostCompared = 2_000;

    private const double Same = 1e-9;

    internal static MatrixCells Of(PatternScreen screen)
    {
        PatternRound round = screen.Round;
        var names = new SheetNames(screen);
        int[] compared = [.. Enumerable.Range(0, round.Sheets.Count).OrderByDescending(sheet => names.IsFlagged(round.Sheets[sheet])).Take(MostCompared).Order()];
        double[][] rows = [.. compared.Select(sheet => Enumerable.Range(0, round.Leaves.Count).Select(leaf => round.Shares[sheet, leaf] ?? double.NaN).ToArray())];
        int[] drawn = Closest(rows);
        double?[][] values = [.. drawn.Select(first => drawn.Select(second => first == second ? null : Match(rows[first], rows[second])).ToArray())];
        return new MatrixCells
        {
            Names = drawn.Select(place => names.NameOf(round.Sheets[compared[place]])).ToValueList(),
            Values = values,
            Last = values.Select(row => row.Max()).ToValueList(),
            All = round.Sheets.Count,
        };
    }

    /// <summary>The sheets of the closest pairs, in their own order.</summary>
    private static int[] Closest(double[][] rows)
    {
        if (rows.Length <= MatrixCells.Most)
            return [.. Enumerable.Range(0, rows.Length)];
        var chosen = new SortedSet<int>();
        foreach ((int first, int second) in BestOfEach(rows))
        {
            if (chosen.Count + (chosen.Contains(first) ? 0 : 1) + (chosen.Contains(second) ? 0 : 1) <= MatrixCells.Most)
                chosen.UnionWith([first, second]);
        }

        return [.. chosen];
    }

    /// <summary>Each sheet with the one nearest to it, the nearest pairs first.</summary>
    private static IEnumerable<(int First, int Second)> BestOfEach(double[][] rows)
    {
        var best = new (double Match, int Other)[rows.Length];
        Parallel.For(0, rows.Length, first =>
        {
            for (int second = 0; second < rows.Length; second++)
            {
                if (second != first && (Match(rows[first], rows[second]) ?? 0) is var match && match > best[first].Match)
                    best[first] = (match, second);
            }
        });
        return Enumerable.Range(0, rows.Length).Where(first => best[first].Match > 0).OrderByDescending(first => best[first].Match).Select(first => (first, best[first].Other));
    }

    /// <summary>The share in per cent of the leaves that both scored on which they gave the same; <see langword="null"/> without such a leaf.</summary>
    private static double? Match(double[] first, double[] second)
    {
        int both = 0, same = 0;
        for (int leaf = 0; leaf < first.Length; leaf++)
        {
            double difference = first[leaf] - second[leaf];
            if (double.IsNaN(difference))
                continue;
            both++;
            same += Math.Abs(difference) < Same ? 1 : 0;
        }

        return both == 0 ? null : 100.0 * same / both;
    }
}
