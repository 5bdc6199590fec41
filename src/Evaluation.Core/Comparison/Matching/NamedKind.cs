namespace Evaluation.Comparison.Matching;

/// <summary>What has a name.</summary>
internal enum NamedKind
{
    Subject = 0,
    Leaf = 1,
    Branch = 2,
    Adjustment = 3,
}
