using Evaluation.Evaluators.Agreement;

namespace Evaluation.Robustness.Sensitivity;

/// <summary>How much of a target's variance comes from one factor (Sobol 1993).</summary>
/// <param name="Factor">The factor's name.</param>
/// <param name="First">The share that this factor explains alone; NaN when nothing varies. Estimates may fall a little outside 0 to 1.</param>
/// <param name="FirstInterval">Its bootstrap interval; <see langword="null"/> when none was asked for or nothing varies.</param>
/// <param name="Total">The share that would remain if all other factors were known: alone and together with others (Jansen 1999); NaN when nothing varies.</param>
/// <param name="TotalInterval">Its bootstrap interval, or <see langword="null"/>.</param>
public sealed record SobolIndices(string Factor, double First, ConfidenceInterval? FirstInterval, double Total, ConfidenceInterval? TotalInterval);
