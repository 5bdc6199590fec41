namespace Evaluation.Schemes.Adjustments;

/// <summary>An effect that fails a subject when its condition holds; nothing declared after it is applied.</summary>
/// <param name="Grade">The grade that the subject gets, or <see langword="null"/> for the grade of its total.</param>
/// <param name="Score">The total that the subject gets (such as 59), or <see langword="null"/> to keep the total reached so far.</param>
/// <param name="Unscored">Whether the subject gets no total and no rank at all. The default is <see langword="false"/>.</param>
public abstract record Failing(string? Grade = null, decimal? Score = null, bool Unscored = false) : AdjustmentEffect
{
    internal sealed override string? GivenGrade => Grade;
}
