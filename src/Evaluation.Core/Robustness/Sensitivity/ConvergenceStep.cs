namespace Evaluation.Robustness.Sensitivity;

/// <summary>The indices of a factor after some of the rows.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Factor">The factor's name.</param>
/// <param name="First">The first-order index.</param>
/// <param name="Total">The total index.</param>
public sealed record ConvergenceStep(int Rows, string Factor, double First, double Total);
