using System.Numerics;

namespace Evaluation.Identification;

/// <summary>Finds every way to give out a number of steps, at least one to each indicator, that keeps all subjects within their bounds.</summary>
/// <remarks>
/// Depth first, one indicator after the other. What the rest can still add to a subject's sum lies between giving every spare step to the smallest and
/// to the largest of the remaining coefficients; both are linear in the steps of the indicator at hand, so each subject leaves a range of
/// steps, found by division, and the ranges are intersected. For the last indicator but one that range is exact.
/// </remarks>
internal sealed class WeightSearch
{
    /// <summary>More weight sets than anybody would read.</summary>
    internal const int MostSets = 10_000;

    private const int StepsPerReport = 4096;

    private static readonly BigInteger Largest = Int128.MaxValue;

    private readonly Int128[][] coefficients;
    private readonly (Int128 Low, Int128 High)[] bounds;
    private readonly (Int128 Sum, Int128 Least, Int128 Most)[][] rests;
    private readonly int[] steps;
    private readonly Int128[][] sums;
    private readonly long mostSteps;
    private readonly CancellationToken cancellationToken;

    private WeightSearch(Int128[][] coefficients, (Int128 Low, Int128 High)[] bounds, int indicators, long mostSteps, CancellationToken cancellationToken)
    {
        (this.coefficients, this.bounds, this.mostSteps, this.cancellationToken) = (coefficients, bounds, mostSteps, cancellationToken);
        steps = new int[indicators];
        sums = [.. Enumerable.Range(0, indicators + 1).Select(_ => new Int128[coefficients.Length])];
        rests = [.. coefficients.Select(row => Enumerable.Range(0, indicators).Select(depth => RestAfter(row, depth)).ToArray())];
    }

    /// <summary>What was found, in ascending order of the first indicator's steps, then the second's, and so on.</summary>
    internal List<int[]> Found { get; } = [];

    /// <summary>How many choices were looked at.</summary>
    internal long StepCount { get; private set; }

    /// <summary>Whether the search came to its end.</summary>
    internal bool IsComplete => Found.Count < MostSets && StepCount < mostSteps;

    /// <summary>Searches; <see langword="null"/> when the numbers are too large to be exact.</summary>
    internal static WeightSearch? Run(
        BigInteger[][] coefficients, (BigInteger Low, BigInteger High)[] bounds, int units, long mostSteps, CancellationToken cancellationToken)
    {
        if (coefficients.Any(row => row.Max() * 4 * units > Largest) || bounds.Any(bound => bound.High * 4 > Largest))
            return null;
        var search = new WeightSearch(
            [.. coefficients.Select(row => row.Select(one => (Int128)one).ToArray())],
            [.. bounds.Select(bound => ((Int128)bound.Low, (Int128)bound.High))],
            coefficients[0].Length,
            mostSteps,
            cancellationToken);
        search.Descend(0, units);
        return search;
    }

    private static (Int128 Sum, Int128 Least, Int128 Most) RestAfter(Int128[] row, int depth)
    {
        Int128[] rest = row[(depth + 1)..];
        return rest.Length == 0 ? default : (rest.Aggregate(Int128.Zero, (sum, one) => sum + one), rest.Min(), rest.Max());
    }

    private void Descend(int depth, int left)
    {
        int rest = steps.Length - 1 - depth;
        (Int128 from, Int128 to) = rest == 0 ? (left, left) : (Int128.One, (Int128)(left - rest));
        for (int j = 0; j < coefficients.Length && from <= to; j++)
            Narrow(j, depth, left - rest, ref from, ref to);
        for (Int128 step = from; step <= to && IsComplete; step++)
        {
            if (++StepCount % StepsPerReport == 0)
                cancellationToken.ThrowIfCancellationRequested();
            Take(depth, (int)step, left - (int)step);
        }
    }

    private void Take(int depth, int step, int left)
    {
        steps[depth] = step;
        if (depth == steps.Length - 1)
        {
            Found.Add([.. steps]);
            return;
        }

        for (int j = 0; j < coefficients.Length; j++)
            sums[depth + 1][j] = sums[depth][j] + (step * coefficients[j][depth]);
        Descend(depth + 1, left);
    }

    /// <summary>Takes away the steps with which a subject's sum can no longer come into its bounds.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="depth">The indicator at hand.</param>
    /// <param name="free">The steps for it and to spare: all that are left but one for each indicator after it.</param>
    /// <param name="from">The fewest steps that it may still have.</param>
    /// <param name="to">The most.</param>
    private void Narrow(int subject, int depth, int free, ref Int128 from, ref Int128 to)
    {
        (Int128 sum, Int128 least, Int128 most) = rests[subject][depth];
        Int128 own = coefficients[subject][depth];
        Int128 fixedPart = sums[depth][subject] + sum;
        AtMost(own - least, bounds[subject].High - fixedPart - (free * least), ref from, ref to);
        AtMost(most - own, fixedPart + (free * most) - bounds[subject].Low, ref from, ref to);
    }

    /// <summary>Keeps the steps k with slope × k ≤ limit.</summary>
    private static void AtMost(Int128 slope, Int128 limit, ref Int128 from, ref Int128 to)
    {
        if (slope > 0)
            to = Int128.Min(to, Floor(limit, slope));
        else if (slope < 0)
            from = Int128.Max(from, -Floor(limit, -slope));
        else if (limit < 0)
            to = from - 1;
    }

    private static Int128 Floor(Int128 dividend, Int128 divisor)
    {
        Int128 quotient = dividend / divisor;
        return dividend % divisor < 0 ? quotient - 1 : quotient;
    }
}
