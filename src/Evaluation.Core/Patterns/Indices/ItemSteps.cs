namespace Evaluation.Patterns.Indices;

/// <summary>
/// The steps of graded items ("at least 1", "at least 2", …) in the order in which the sheets pass them, and the least and most unusual patterns of
/// each total.
/// </summary>
/// <remarks>
/// Molenaar (1991), Emons (2008). Steps that every sheet passes, or none, tell nothing and are left out. Steps passed equally often are
/// ordered by item, so that among ties the order of the items matters, as it does in the R package PerFit.
/// </remarks>
internal sealed class ItemSteps
{
    internal const int MostSteps = 20_000;

    private readonly int[] below;
    private readonly double[][] ranks;
    private readonly double[][] logits;
    private readonly double[] mostErrors;
    private readonly double[] highest;
    private readonly double[] lowest;

    /// <summary>Orders the steps.</summary>
    /// <param name="scores">The complete sheets.</param>
    /// <param name="items">How many items.</param>
    /// <param name="levels">The highest score of an item.</param>
    internal ItemSteps(int[][] scores, int items, int levels)
    {
        int[][] passed = [.. Enumerable.Range(0, items).Select(item => Passed(scores, item, levels))];
        below = [.. passed.Select(counts => counts.Count(count => count == scores.Length))];
        int[][] kept = [.. passed.Select(counts => counts.Where(count => count > 0 && count < scores.Length).ToArray())];
        Steps = kept.Sum(counts => counts.Length);
        ranks = Ranks(kept);
        logits = [.. kept.Select(counts => counts.Select(count => Math.Log((double)count / (scores.Length - count))).ToArray())];
        mostErrors = Highest(ranks, 1);
        highest = Highest(logits, 1);
        lowest = [.. Highest(logits, -1).Select(sum => -sum)];
    }

    /// <summary>How many steps tell anything.</summary>
    internal int Steps { get; }

    /// <summary>How many pairs of steps a sheet has in the wrong order (passed the harder, failed the easier), and the most its total allows.</summary>
    internal (double Errors, double Most) Guttman(ReadOnlySpan<int> sheet)
    {
        double ranked = Sum(sheet, ranks, out int total);
        double least = total * (total - 1) / 2.0;
        return (ranked - least, mostErrors[total] - least);
    }

    /// <summary>The sum of the log odds of the steps passed, and the highest and lowest that the sheet's total allows.</summary>
    internal (double Sum, double Highest, double Lowest) LogOdds(ReadOnlySpan<int> sheet)
    {
        double sum = Sum(sheet, logits, out int total);
        return (sum, highest[total], lowest[total]);
    }

    private static int[] Passed(int[][] scores, int item, int levels)
    {
        int[] counts = new int[levels];
        foreach (int[] sheet in scores)
        {
            for (int step = 0; step < sheet[item]; step++)
                counts[step]++;
        }

        return counts;
    }

    private static double[][] Ranks(int[][] kept)
    {
        double[][] ranks = [.. kept.Select(counts => new double[counts.Length])];
        var steps = kept.SelectMany((counts, item) => counts.Select((count, step) => (Count: count, Item: item, Step: step)));
        int rank = 0;
        foreach ((_, int item, int step) in steps.OrderByDescending(step => step.Count).ThenBy(step => step.Item).ThenBy(step => step.Step))
            ranks[item][step] = rank++;
        return ranks;
    }

    /// <summary>The highest sum of weights, times a sign, for each total of steps; within an item steps are passed in their order.</summary>
    private static double[] Highest(double[][] weights, int sign)
    {
        double[] best = [0];
        foreach (double[] own in weights)
        {
            double[] sums = RunningSums(own, sign);
            double[] next = new double[best.Length + own.Length];
            Array.Fill(next, double.NegativeInfinity);
            for (int total = 0; total < best.Length; total++)
            {
                for (int step = 0; step < sums.Length; step++)
                    next[total + step] = Math.Max(next[total + step], best[total] + sums[step]);
            }

            best = next;
        }

        return best;
    }

    private static double[] RunningSums(double[] weights, int sign)
    {
        double[] sums = new double[weights.Length + 1];
        for (int i = 0; i < weights.Length; i++)
            sums[i + 1] = sums[i] + (sign * weights[i]);
        return sums;
    }

    private double Sum(ReadOnlySpan<int> sheet, double[][] weights, out int total)
    {
        double sum = 0;
        total = 0;
        for (int item = 0; item < sheet.Length; item++)
        {
            int steps = Math.Clamp(sheet[item] - below[item], 0, weights[item].Length);
            total += steps;
            for (int step = 0; step < steps; step++)
                sum += weights[item][step];
        }

        return sum;
    }
}
