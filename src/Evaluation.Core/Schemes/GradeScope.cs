namespace Evaluation.Schemes;

/// <summary>Among whom places are counted for grades by share.</summary>
public enum GradeScope
{
    /// <summary>All subjects of the round that have a rank.</summary>
    Round = 0,

    /// <summary>The subjects of the same peer group that have a rank; those without a group count as one group.</summary>
    Group = 1,
}
