namespace Evaluation.Scoring;

/// <summary>What a branch spread evenly because some of it was left out (<see cref="Schemes.AbsenceRule.SpreadEvenly"/>).</summary>
/// <param name="InAll">The full marks of what was left out; their weights where the branch has weights.</param>
/// <param name="Over">The number of children that have a score and weigh something, each of which took an equal part.</param>
public readonly record struct SpreadMark(decimal InAll, int Over)
{
    /// <summary>By how much each child's full mark, or weight, rose; rounded to 18 digits.</summary>
    public decimal Each => Precision.Snap(InAll / Over);
}
