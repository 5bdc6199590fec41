namespace Evaluation.Statistics;

/// <summary>Adjusts the p-values of a family of tests, so that a wide search does not accuse by chance.</summary>
/// <remarks>
/// Every method takes the whole family, the tests that found nothing included, and gives adjusted values in the same order: rejecting where
/// the adjusted value is at most α controls the stated rate at α. An empty family gives an empty result.
/// </remarks>
public static class MultipleTesting
{
    /// <summary>Controls the chance of any false rejection, whatever the dependence (Holm 1979).</summary>
    /// <param name="pValues">The p-values of the family, each from 0 to 1.</param>
    /// <exception cref="ArgumentException">A value is not a number from 0 to 1: leave tests that abstained out of the family.</exception>
    public static double[] Holm(IReadOnlyList<double> pValues) =>
        StepDown(Ascending(pValues), pValues, (p, place, count) => p * (count - place));

    /// <summary>Controls the chance of any false rejection for independent or positively dependent tests (Hochberg 1988).</summary>
    /// <inheritdoc cref="Holm"/>
    public static double[] Hochberg(IReadOnlyList<double> pValues) =>
        StepUp(Ascending(pValues), pValues, (p, place, count) => p * (count - place));

    /// <summary>Controls the expected share of false findings for independent or positively dependent tests (Benjamini and Hochberg 1995).</summary>
    /// <inheritdoc cref="Holm"/>
    public static double[] BenjaminiHochberg(IReadOnlyList<double> pValues) =>
        StepUp(Ascending(pValues), pValues, (p, place, count) => p * count / (place + 1));

    /// <summary>Controls the expected share of false findings whatever the dependence (Benjamini and Yekutieli 2001, theorem 1.3).</summary>
    /// <inheritdoc cref="Holm"/>
    public static double[] BenjaminiYekutieli(IReadOnlyList<double> pValues)
    {
        double harmonic = Enumerable.Range(1, pValues.Count).Sum(i => 1.0 / i);
        return StepUp(Ascending(pValues), pValues, (p, place, count) => p * count * harmonic / (place + 1));
    }

    private static double[] StepUp(int[] order, IReadOnlyList<double> pValues, Func<double, int, int, double> scaled)
    {
        double[] adjusted = new double[order.Length];
        double least = 1;
        for (int place = order.Length - 1; place >= 0; place--)
        {
            least = Math.Min(least, scaled(pValues[order[place]], place, order.Length));
            adjusted[order[place]] = least;
        }

        return adjusted;
    }

    private static double[] StepDown(int[] order, IReadOnlyList<double> pValues, Func<double, int, int, double> scaled)
    {
        double[] adjusted = new double[order.Length];
        double most = 0;
        for (int place = 0; place < order.Length; place++)
        {
            most = Math.Min(1, Math.Max(most, scaled(pValues[order[place]], place, order.Length)));
            adjusted[order[place]] = most;
        }

        return adjusted;
    }

    private static int[] Ascending(IReadOnlyList<double> pValues)
    {
        foreach (double p in pValues)
        {
            if (!(p is >= 0 and <= 1))
                throw new ArgumentException($"A p-value must be a number from 0 to 1, not {p}.", nameof(pValues));
        }

        return [.. Enumerable.Range(0, pValues.Count).OrderBy(i => pValues[i])];
    }
}
