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
    public required RatingTable Ratings { get; init; }

    /// <summary>How the measures were estimated.</summary>
    public required RaschOptions Options { get; init; }

    /// <summary>The measures, in the order of the table's facets.</summary>
    public required ValueList<FacetMeasures> Facets { get; init; }

    /// <summary>One set of thresholds, or one for each element of <see cref="RaschOptions.ThresholdFacet"/>.</summary>
    public required ValueList<ThresholdSet> Thresholds { get; init; }

    /// <summary>What the model expects of each rating.</summary>
    public required RatingResiduals Residuals { get; init; }

    /// <summary>Whether residuals and changes are within <see cref="RaschOptions.Tolerance"/>. If not, do not use the measures.</summary>
    public required bool Converged { get; init; }

    /// <summary>The number of Newton steps.</summary>
    public required int Iterations { get; init; }

    /// <summary>The largest difference between a score and its expectation, in score points; thresholds by the count of a category.</summary>
    public required double LargestResidual { get; init; }

    /// <summary>The largest change in the last step, in logits.</summary>
    public required double LargestChange { get; init; }

    /// <summary>The logarithm of the likelihood of the ratings that took part, by weight.</summary>
    public required double LogLikelihood { get; init; }

    /// <summary>
    /// (L − 1) ÷ L with L the mean number of ratings that an element of the floating facet has in the estimation: what joint estimates are to
    /// be multiplied by. 1 when there are anchors.
    /// </summary>
    /// <remarks>Wright &amp; Douglas 1977, Educational and Psychological Measurement 37; exact for two items, an approximation otherwise.</remarks>
    public required double CorrectionFactor { get; init; }

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

    /// <summary>The sum of the measures of a row's elements; NaN when one has none.</summary>
    internal double Eta(int row)
    {
        double eta = 0;
        for (int facet = 0; facet < Measures.Length; facet++)
            eta += Ratings.Facets[facet].Sign * Measures[facet][Ratings.ColumnOf(facet)[row]];
        return eta;
    }
}
