namespace Evaluation.Schemes.Adjustments;

/// <summary>A veto (单项否决): when "yes" is observed, the subject fails.</summary>
/// <param name="Grade">The grade that the subject gets, or <see langword="null"/> for the grade of its total.</param>
/// <param name="Score">The total that the subject gets, or <see langword="null"/> to keep the total reached so far.</param>
/// <param name="Unscored">Whether the subject gets no total and no rank at all. The default is <see langword="false"/>.</param>
public sealed record Veto(string? Grade = null, decimal? Score = null, bool Unscored = false) : Failing(Grade, Score, Unscored)
{
    /// <inheritdoc/>
    public override string Name => "veto";

    /// <inheritdoc/>
    public override bool NeedsObservation => true;
}
