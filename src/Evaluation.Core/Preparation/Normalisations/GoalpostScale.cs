namespace Evaluation.Preparation.Normalisations;

/// <summary>Where a number stands between two fixed ones; beyond an end as at the end.</summary>
/// <param name="Goalposts">The goalposts of each indicator. They say which end is better; the direction of the column is not asked.</param>
/// <param name="Highest">What the better end becomes; the worse one is 0. The default is 100.</param>
public sealed record GoalpostScale(ValueList<Goalpost> Goalposts, double Highest = 100) : Normalisation
{
    /// <inheritdoc/>
    public override string Name => "goalposts";

    /// <inheritdoc/>
    public override LocalText Description => new("goalposts", "界限值法");

    internal override bool HasOwnScale => true;

    internal override double[]? Map(StepWork work, int column, double[] upward)
    {
        string code = work.Columns[column].Code;
        if (Goalposts.FirstOrDefault(post => post.Indicator == code) is not { } post || post.Low == post.High || !double.IsFinite(post.Low + post.High))
        {
            work.Report(PreparationDiagnostics.NoSetting, code);
            return null;
        }

        return Array.ConvertAll(work.Numbers(column), number => Highest * Math.Clamp((number - post.Low) / (post.High - post.Low), 0, 1));
    }
}
