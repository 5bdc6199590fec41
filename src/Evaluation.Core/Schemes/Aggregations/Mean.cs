namespace Evaluation.Schemes.Aggregations;

/// <summary>A weighted mean of the children's score rates (score ÷ full mark), on the branch's own scale.</summary>
/// <param name="Relative">
/// Whether weights are only relative to each other. The default is <see langword="false"/>: they must add up to 1 or to 100.
/// </param>
public abstract record Mean(bool Relative = false) : WeightedAggregation(Relative);
