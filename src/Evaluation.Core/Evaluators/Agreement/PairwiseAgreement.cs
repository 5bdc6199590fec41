namespace Evaluation.Evaluators.Agreement;

/// <summary>Agreement of every two raters, over the units that both rated.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class PairwiseAgreement
{
    private readonly AgreementEstimate[] pairs;

    private PairwiseAgreement(int raters, AgreementEstimate[] pairs)
    {
        Raters = raters;
        this.pairs = pairs;
    }

    /// <summary>How many raters there are.</summary>
    public int Raters { get; }

    /// <summary>The agreement of two raters, counted from 0, in either order; <see langword="null"/> for a rater with itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rater.</exception>
    public AgreementEstimate? this[int first, int second]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)first, (uint)Raters, nameof(first));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)second, (uint)Raters, nameof(second));
            return first == second ? null : pairs[PositionOf(Math.Max(first, second), Math.Min(first, second))];
        }
    }

    /// <summary>The matrix of a table.</summary>
    /// <param name="table">The ratings.</param>
    /// <param name="coefficient">Which coefficient.</param>
    /// <param name="options">The settings; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellation">Stops between two pairs.</param>
    /// <exception cref="ArgumentException">A setting is out of range, or the weights do not suit the categories.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static PairwiseAgreement Of(
        RatingMatrix table, AgreementCoefficient coefficient, AgreementOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        var pairs = new AgreementEstimate[PositionOf(table.Raters, 0)];
        for (int second = 1; second < table.Raters; second++)
        {
            for (int first = 0; first < second; first++)
            {
                cancellation.ThrowIfCancellationRequested();
                pairs[PositionOf(second, first)] = AgreementMeasure.Of(table.Pair(first, second), coefficient, options);
            }
        }

        return new PairwiseAgreement(table.Raters, pairs);
    }

    /// <summary>
    /// The mean coefficient of a rater, counted from 0, with all others with whom there is one; <see langword="null"/> where there is none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rater.</exception>
    public double? MeanOf(int rater)
    {
        double[] values = [.. Enumerable.Range(0, Raters).Select(other => this[rater, other]?.Value).OfType<double>()];
        return values.Length == 0 ? null : values.Average();
    }

    private static int PositionOf(int larger, int smaller) => (larger * (larger - 1) / 2) + smaller;
}
