namespace Evaluation.Evaluators.Rasch;

/// <summary>What the model expects of each rating, by row of the table. NaN where an element has no measure.</summary>
/// <remarks>
/// In categories as they were counted (<see cref="UnobservedCategories"/>): where some were renumbered, a step is from one category given
/// to the next.
/// </remarks>
/// <threadsafety>Immutable and safe to share.</threadsafety>
public sealed class RatingResiduals
{
    private readonly double[] residuals;
    private readonly double[] variances;
    private readonly bool[] isIn;

    internal RatingResiduals(double[] residuals, double[] variances, bool[] isIn)
    {
        this.residuals = residuals;
        this.variances = variances;
        this.isIn = isIn;
    }

    /// <summary>The number of ratings.</summary>
    public int Count => residuals.Length;

    /// <summary>The rating less its expectation.</summary>
    public ReadOnlySpan<double> Residuals => residuals;

    /// <summary>The variance of the rating under the model: its information.</summary>
    public ReadOnlySpan<double> Variances => variances;

    /// <summary>Whether the rating took part in the estimation: none of its elements is extreme.</summary>
    public ReadOnlySpan<bool> TookPart => isIn;

    /// <summary>The residual over the root of the variance.</summary>
    public double Standardised(int row) => residuals[row] / Math.Sqrt(variances[row]);
}
