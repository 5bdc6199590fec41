namespace Evaluation.Preparation.Normalisations;

/// <summary>The fraction of the best number: value ÷ highest, or lowest ÷ value where a lower number is better.</summary>
/// <remarks>For numbers above 0, and for 0 too where more is better; others are refused. The best is 1, and nobody overtakes by a turned sign.</remarks>
public sealed record FractionScale : Normalisation
{
    /// <inheritdoc/>
    public override string Name => "fraction-of-best";

    /// <inheritdoc/>
    public override LocalText Description => new("fraction of the best", "与最优值之比");

    internal override double[]? Map(StepWork work, int column, double[] upward)
    {
        bool lower = work.Columns[column].LowerIsBetter;
        int refused = Array.FindIndex(upward, number => lower ? number >= 0 : number < 0);
        if (refused >= 0)
        {
            int subject = work.Present(column)[refused];
            work.Report(PreparationDiagnostics.NotPositive, work.Columns[column].Code, work.Subjects[subject].Name, work.Table.Numbers[column][subject]);
            return null;
        }

        double best = upward.Max();
        return Array.ConvertAll(upward, number => lower ? best / number : number / best);
    }
}
