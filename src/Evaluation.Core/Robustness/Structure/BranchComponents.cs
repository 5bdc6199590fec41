namespace Evaluation.Robustness.Structure;

/// <summary>The principal components of the children of a branch: of their score rates, centred and scaled to variance 1.</summary>
/// <param name="Branch">The code of the branch; empty for the total.</param>
/// <param name="Children">The codes of the children that differ among subjects; the others have no place in it.</param>
/// <param name="Count">How many subjects have a score on all of them.</param>
/// <param name="Components">The components, by falling eigenvalue; empty with fewer than two children or three subjects.</param>
public sealed record BranchComponents(string Branch, ValueList<string> Children, int Count, ValueList<PrincipalComponent> Components);
