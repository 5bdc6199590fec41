namespace Evaluation.Schemes.Adjustments;

/// <summary>A pass mark of one part: a subject whose part is below it fails as a whole. A part that was left out does not fail.</summary>
/// <param name="Part">The code of the indicator.</param>
/// <param name="Below">Scores of the part below this fail, on its own scale.</param>
/// <param name="Grade">The grade that the subject gets, or <see langword="null"/> for the grade of its total.</param>
/// <param name="Score">The total that the subject gets, or <see langword="null"/> to keep it.</param>
/// <param name="Unscored">Whether the subject gets no total and no rank at all. The default is <see langword="false"/>.</param>
public sealed record PartPassMark(string Part, decimal Below, string? Grade = null, decimal? Score = null, bool Unscored = false)
    : Failing(Grade, Score, Unscored)
{
    /// <inheritdoc/>
    public override string Name => "part-pass-mark";

    /// <inheritdoc/>
    public override bool NeedsObservation => false;
}
