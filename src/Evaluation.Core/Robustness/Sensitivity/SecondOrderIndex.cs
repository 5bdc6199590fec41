using Evaluation.Evaluators.Agreement;

namespace Evaluation.Robustness.Sensitivity;

/// <summary>How much of a target's variance comes from two factors together, beyond what each explains alone (Saltelli 2002).</summary>
/// <param name="FirstFactor">The name of one factor.</param>
/// <param name="SecondFactor">The name of the other.</param>
/// <param name="Index">The share; NaN when nothing varies.</param>
/// <param name="Interval">Its bootstrap interval, or <see langword="null"/>.</param>
public sealed record SecondOrderIndex(string FirstFactor, string SecondFactor, double Index, ConfidenceInterval? Interval);
