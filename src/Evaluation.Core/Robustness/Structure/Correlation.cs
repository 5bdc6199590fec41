namespace Evaluation.Robustness.Structure;

/// <summary>The correlation of the score rates of two indicators over the subjects.</summary>
/// <param name="First">The code of one indicator; for a child and its parent the child.</param>
/// <param name="Second">The code of the other; empty for the total.</param>
/// <param name="IsSameBranch">Whether both stand in the same branch, or one in the other.</param>
/// <param name="Value">The correlation, from -1 to 1; NaN when one of the two is the same for everybody, or fewer than three subjects have both.</param>
/// <param name="Count">How many subjects have a score on both.</param>
/// <param name="Flag">What stands out.</param>
public sealed record Correlation(string First, string Second, bool IsSameBranch, double Value, int Count, CorrelationFlag Flag);
