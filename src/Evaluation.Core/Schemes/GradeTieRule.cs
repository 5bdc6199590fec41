namespace Evaluation.Schemes;

/// <summary>Which grade equal totals get that stand across the line between two grades by share.</summary>
/// <remarks>Where <see cref="TieRule.GivenOrder"/> breaks ties there are no equal places, and this has nothing to say.</remarks>
public enum GradeTieRule
{
    /// <summary>The lower one, all of them: a grade never goes to more subjects than its share (不超过).</summary>
    AllOut = 0,

    /// <summary>The higher one, all of them: nobody is graded down by a tie, and a grade may go to more than its share.</summary>
    AllIn = 1,
}
