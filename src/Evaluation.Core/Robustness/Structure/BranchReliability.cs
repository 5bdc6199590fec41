namespace Evaluation.Robustness.Structure;

/// <summary>How consistently the children of a branch measure one thing.</summary>
/// <param name="Branch">The code of the branch; empty for the total.</param>
/// <param name="Children">How many children it has.</param>
/// <param name="Count">How many subjects have a score on all of them.</param>
/// <param name="Alpha">Cronbach's alpha; below 0 when children pull against each other; NaN for one child or when nobody differs.</param>
public sealed record BranchReliability(string Branch, int Children, int Count, double Alpha);
