namespace Evaluation.Robustness.WhatIf;

/// <summary>A set of improvements that reaches a goal.</summary>
/// <param name="Steps">The improvements.</param>
/// <param name="LowerBound">No set that reaches the goal has less effort.</param>
internal sealed record CheapestAnswer(ImprovementStep[] Steps, decimal LowerBound)
{
    internal static CheapestAnswer Nothing { get; } = new([], 0);

    internal decimal Effort => Steps.Sum(step => step.Effort);
}
