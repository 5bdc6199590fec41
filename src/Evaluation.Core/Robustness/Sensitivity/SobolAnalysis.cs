using Evaluation.Evaluators.Agreement;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Sensitivity;

/// <summary>Estimates the indices of one target, their intervals and how they settled.</summary>
internal sealed class SobolAnalysis
{
    /// <summary>A variance so small beside the squared mean is rounding.</summary>
    private const double Nothing = 1e-24;

    private readonly SobolRows rows;
    private readonly SensitivityOptions options;
    private readonly ValueList<string> names;
    private readonly SobolSums sums;
    private readonly double[][] resampled;
    private readonly int firsts;

    internal SobolAnalysis(SobolRows rows, ValueList<string> names, SensitivityOptions options, long seed, CancellationToken cancellationToken = default)
    {
        (this.rows, this.names, this.options, firsts) = (rows, names, options, rows.FactorCount);
        sums = SumsOf(rows.Count);
        Variance = rows.Count == 0 ? 0 : sums.Variance;
        IsConstant = rows.Count < 2 || Variance <= Nothing * Math.Max(1, rows.Mean * rows.Mean);
        resampled = IsConstant ? [] : Resample(seed, cancellationToken);
    }

    internal double Variance { get; }

    /// <summary>Whether the target does not vary at all, so that there is nothing to share out.</summary>
    internal bool IsConstant { get; }

    internal ValueList<SobolIndices> Indices() => Enumerable.Range(0, rows.FactorCount).Select(factor => IsConstant
        ? new SobolIndices(names[factor], double.NaN, null, double.NaN, null)
        : new SobolIndices(
            names[factor], sums.First(factor, options.Estimator), IntervalOf(factor), sums.Total(factor), IntervalOf(firsts + factor))).ToValueList();

    internal ValueList<SecondOrderIndex> Pairs()
    {
        if (!rows.IsSecondOrder)
            return [];
        var pairs = new List<SecondOrderIndex>();
        foreach ((int first, int second) in AllPairs())
        {
            double index = IsConstant ? double.NaN : sums.Second(first, second);
            pairs.Add(new SecondOrderIndex(names[first], names[second], index, IsConstant ? null : IntervalOf((2 * firsts) + pairs.Count)));
        }

        return pairs.ToValueList();
    }

    /// <summary>The indices after an eighth, a quarter, a half and all of the rows.</summary>
    internal ValueList<ConvergenceStep> Convergence()
    {
        var steps = new List<ConvergenceStep>();
        foreach (int part in (int[])[8, 4, 2, 1])
        {
            int count = rows.Count / part;
            if (count < 2 || IsConstant)
                continue;
            SobolSums some = SumsOf(count);
            for (int factor = 0; factor < rows.FactorCount; factor++)
                steps.Add(new ConvergenceStep(count, names[factor], some.First(factor, options.Estimator), some.Total(factor)));
        }

        return steps.ToValueList();
    }

    private SobolSums SumsOf(int count)
    {
        var own = new SobolSums(rows);
        for (int row = 0; row < count; row++)
            own.Add(row);
        return own;
    }

    private IEnumerable<(int First, int Second)> AllPairs() =>
        from first in Enumerable.Range(0, rows.FactorCount)
        from second in Enumerable.Range(first + 1, rows.FactorCount - first - 1)
        select (first, second);

    /// <summary>By statistic, its resampled values in order. Rows are drawn whole, and the variance is worked out anew with them.</summary>
    private double[][] Resample(long seed, CancellationToken cancellationToken)
    {
        (int First, int Second)[] pairs = rows.IsSecondOrder ? [.. AllPairs()] : [];
        double[][] values = [.. Enumerable.Range(0, (2 * firsts) + pairs.Length).Select(_ => new double[options.Resamples])];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = cancellationToken };
        Parallel.For(0, options.Resamples, parallel, () => new SobolSums(rows), (resample, _, own) =>
        {
            var random = new RandomStream(seed, resample);
            own.Clear();
            for (int i = 0; i < rows.Count; i++)
                own.Add(random.NextBelow(rows.Count));
            for (int factor = 0; factor < firsts; factor++)
                (values[factor][resample], values[firsts + factor][resample]) = (own.First(factor, options.Estimator), own.Total(factor));
            for (int pair = 0; pair < pairs.Length; pair++)
                values[(2 * firsts) + pair][resample] = own.Second(pairs[pair].First, pairs[pair].Second);
            return own;
        }, _ => { });
        foreach (double[] list in values)
            Array.Sort(list);
        return values;
    }

    private ConfidenceInterval? IntervalOf(int statistic)
    {
        if (options.Resamples == 0)
            return null;
        double tail = (1 - options.Level) / 2;
        return new ConfidenceInterval(At(resampled[statistic], tail), At(resampled[statistic], 1 - tail), options.Level);
    }

    private static double At(double[] sorted, double share)
    {
        double position = share * (sorted.Length - 1);
        int below = (int)position;
        return sorted[below] + ((position - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]));
    }
}
