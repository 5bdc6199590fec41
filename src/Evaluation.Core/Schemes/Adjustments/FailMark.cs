namespace Evaluation.Schemes.Adjustments;

/// <summary>A fail mark (合格线): a total below it fails, and no bonus declared after it can save it.</summary>
/// <param name="Below">Totals below this fail.</param>
/// <param name="Grade">The grade that the subject gets, or <see langword="null"/> for the grade of its total.</param>
/// <param name="Score">The total that the subject gets, or <see langword="null"/> to keep it.</param>
/// <param name="Unscored">Whether the subject gets no total and no rank at all. The default is <see langword="false"/>.</param>
public sealed record FailMark(decimal Below, string? Grade = null, decimal? Score = null, bool Unscored = false) : Failing(Grade, Score, Unscored)
{
    /// <inheritdoc/>
    public override string Name => "fail-mark";

    /// <inheritdoc/>
    public override bool NeedsObservation => false;
}
