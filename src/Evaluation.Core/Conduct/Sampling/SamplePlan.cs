namespace Evaluation.Conduct.Sampling;

/// <summary>How many units to draw, and from which strata.</summary>
/// <param name="Size">How many units in all; at least 1.</param>
/// <param name="Allocation">How they are shared out.</param>
/// <param name="LeastPerStratum">The fewest from each stratum, as far as there are enough; 0 or more. They may make the sample larger than <paramref name="Size"/>.</param>
public sealed record SamplePlan(int Size, Allocation Allocation = Allocation.Proportional, int LeastPerStratum = 1);
