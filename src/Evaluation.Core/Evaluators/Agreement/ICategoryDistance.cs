namespace Evaluation.Evaluators.Agreement;

/// <summary>Squared distances of categories, summed without looking at every pair where that can be.</summary>
internal interface ICategoryDistance
{
    /// <summary>The sum of the distances over all ordered pairs of ratings of a unit.</summary>
    double Within(ReadOnlySpan<CategoryCount> unit);

    /// <summary>For each category, the sum of the distances to so many ratings of each category.</summary>
    double[] Toward(double[] ratings);
}
