namespace Evaluation.Evaluators.Rasch;

/// <summary>The elements of a facet together; extreme and unmeasured ones are left out.</summary>
public sealed record FacetSummary
{
    /// <summary>The number of elements.</summary>
    public int Count { get; internal init; }

    /// <summary>The mean measure. NaN without elements.</summary>
    public double Mean { get; internal init; }

    /// <summary>The root mean square of the standard errors.</summary>
    public double RootMeanSquareError { get; internal init; }

    /// <summary>With the variance of the elements as a population (divided by their number): for elements that are all there are.</summary>
    public Spread Population { get; internal init; } = null!;

    /// <summary>With the variance of the elements as a sample (divided by their number less one). NaN for a single element.</summary>
    public Spread Sample { get; internal init; } = null!;

    /// <summary>Tests that all elements have the same measure.</summary>
    public double FixedChiSquare { get; internal init; }

    /// <summary>Elements less one.</summary>
    public int FixedDegreesOfFreedom { get; internal init; }

    /// <summary>The probability of as large a chi-square if all measures were the same, or NaN.</summary>
    public double FixedProbability { get; internal init; }

    internal static FacetSummary Of(IReadOnlyList<double> measures, IReadOnlyList<double> errors)
    {
        int count = measures.Count;
        double mean = count == 0 ? double.NaN : measures.Sum() / count;
        double squares = measures.Sum(measure => (measure - mean) * (measure - mean));
        double error = errors.Sum(e => e * e) / count;
        double chi = ChiSquare(measures, errors, 0);
        return new FacetSummary
        {
            Count = count,
            Mean = mean,
            RootMeanSquareError = Math.Sqrt(error),
            Population = SpreadOf(measures, errors, squares / count, error),
            Sample = SpreadOf(measures, errors, count < 2 ? double.NaN : squares / (count - 1), error),
            FixedChiSquare = chi,
            FixedDegreesOfFreedom = count - 1,
            FixedProbability = Tails.ChiSquare(chi, count - 1),
        };
    }

    private static Spread SpreadOf(IReadOnlyList<double> measures, IReadOnlyList<double> errors, double variance, double error)
    {
        double trueVariance = Math.Max(0, variance - error);
        double separation = Math.Sqrt(trueVariance / error);
        double chi = ChiSquare(measures, errors, trueVariance);
        return new Spread(
            Math.Sqrt(variance),
            Math.Sqrt(trueVariance),
            separation,
            ((4 * separation) + 1) / 3,
            variance == 0 ? 0 : trueVariance / variance,
            chi,
            measures.Count - 2,
            Tails.ChiSquare(chi, measures.Count - 2));
    }

    private static double ChiSquare(IReadOnlyList<double> measures, IReadOnlyList<double> errors, double variance)
    {
        double weights = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < measures.Count; i++)
        {
            double weight = 1 / (variance + (errors[i] * errors[i]));
            weights += weight;
            sum += weight * measures[i];
            squares += weight * measures[i] * measures[i];
        }

        return Math.Max(0, squares - (sum * sum / weights));
    }
}
