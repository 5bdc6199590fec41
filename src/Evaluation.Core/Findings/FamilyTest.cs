namespace Evaluation.Findings;

/// <summary>One test of a family: its p-value, and the finding it becomes if the family lets it.</summary>
/// <param name="PValue">The p-value.</param>
/// <param name="Make">Makes the finding, given its q-value and its family.</param>
internal sealed record FamilyTest(double PValue, Func<double, FindingFamily, Finding> Make);
