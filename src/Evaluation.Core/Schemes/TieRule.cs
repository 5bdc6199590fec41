namespace Evaluation.Schemes;

/// <summary>Which ranks equal scores get.</summary>
public enum TieRule
{
    /// <summary>9, 9, 11: equal scores share the best rank and the next ones are left out.</summary>
    Competition = 0,

    /// <summary>9, 9, 10: equal scores share a rank and none is left out.</summary>
    Dense = 1,

    /// <summary>9.5, 9.5, 11: equal scores share the mean of their places.</summary>
    Mean = 2,

    /// <summary>9, 10, 11: equal scores stand in the order given with the subjects (such as 按笔画).</summary>
    GivenOrder = 3,
}
