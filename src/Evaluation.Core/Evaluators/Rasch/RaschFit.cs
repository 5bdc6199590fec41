using Evaluation.Evaluators.Rasch.Estimation;

namespace Evaluation.Evaluators.Rasch;

/// <summary>The measures of all elements, with what is needed to judge them.</summary>
/// <threadsafety>Immutable and safe to share.</threadsafety>
public sealed class RaschFit
{
    internal RaschFit()
    {
    }

    /// <summary>The ratings.</summary>
    public RatingTable Ratings { get; internal init; } = null!;

    /// <summary>How the measures were estimated.</summary>
    public RaschOptions Options { get; internal init; } = null!;

    /// <summary>The measures, in the order of the table's facets.</summary>
    public ValueList<FacetMeasures> Facets { get; internal init; } = null!;

    /// <summary>One set of thresholds, or one for each element of <see cref="RaschOptions.ThresholdFacet"/>.</summary>
    public ValueList<ThresholdSet> Thresholds { get; internal init; } = null!;

    /// <summary>What the model expects of each rating.</summary>
    public RatingResiduals Residuals { get; internal init; } = null!;

    /// <summary>Whether residuals and changes are within <see cref="RaschOptions.Tolerance"/>. If not, do not use the measures.</summary>
    public bool Converged { get; internal init; }

    /// <summary>The number of Newton steps.</summary>
    public int Iterations { get; internal init; }

    /// <summary>The largest difference between a score and its expectation, in score points; thresholds by the count of a category.</summary>
    public double LargestResidual { get; internal init; }

    /// <summary>The largest change in the last step, in logits.</summary>
    public double LargestChange { get; internal init; }

    /// <summary>The logarithm of the likelihood of the ratings that took part, by weight.</summary>
    public double LogLikelihood { get; internal init; }

    /// <summary>
    /// (L − 1) ÷ L with L the mean number of ratings that an element of the floating facet has in the estimation: what joint estimates are to
    /// be multiplied by. 1 when there are anchors.
    /// </summary>
    /// <remarks>Wright &amp; Douglas 1977, Educational and Psychological Measurement 37; exact for two items, an approximation otherwise.</remarks>
    public double CorrectionFactor { get; internal init; }

    /// <summary>The measures of the facet of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such facet.</exception>
    public FacetMeasures this[string facet] => Ratings.FacetIndexOf(facet) is var index and >= 0
        ? Facets[index]
        : throw new KeyNotFoundException($"There is no facet '{facet}'.");

    internal ModelPlan Plan { get; init; } = null!;

    internal CategoryModel Categories { get; init; } = null!;

    internal RatingLayout Layout { get; init; } = null!;

    internal RaschState State { get; init; } = null!;

    internal double[][] Measures { get; init; } = null!;

    /// <summary>
    /// The share of the ratings that the parameters leave free: joint estimates are too far apart, and the information at them is too large by about its
    /// reciprocal.
    /// </summary>
    internal double Calibration
    {
        get
        {
            int parameters = Layout.FloatingFree.Count(isFree => isFree) + Layout.Free.Count(isFree => isFree) - Layout.CentreCount;
            return Math.Max(0, (double)(Layout.Count - parameters) / Layout.Count);
        }
    }

    /// <summary>The sum of the measures of a row's elements; NaN when one has none.</summary>
    internal double Eta(int row)
    {
        double eta = 0;
        for (int facet = 0; facet < Measures.Length; facet++)
            eta += Ratings.Facets[facet].Sign * Measures[facet][Ratings.ColumnOf(facet)[row]];
        return eta;
    }
}
