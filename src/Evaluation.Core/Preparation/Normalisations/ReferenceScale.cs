namespace Evaluation.Preparation.Normalisations;

/// <summary>The way from the worst number to that of a chosen subject (标杆): (value − worst) ÷ (its value − worst).</summary>
/// <param name="Subject">The name of the subject.</param>
/// <param name="Capped">Whether more than its number counts as its number. The default is <see langword="false"/>.</param>
public sealed record ReferenceScale(string Subject, bool Capped = false) : Normalisation
{
    /// <inheritdoc/>
    public override string Name => "distance-to-reference";

    /// <inheritdoc/>
    public override LocalText Description => new LocalText("distance to {0}", "与 {0} 的距离").With(Subject);

    internal override double[]? Map(StepWork work, int column, double[] upward)
    {
        int subject = work.Table.FindSubject(Subject);
        if (subject < 0 || work.Table.Number(subject, column) is not { } reference)
        {
            work.Report(PreparationDiagnostics.NoReference, Subject, work.Columns[column].Code);
            return null;
        }

        return TargetScale.Way(work, column, upward, work.Columns[column].LowerIsBetter ? -reference : reference, Capped);
    }
}
