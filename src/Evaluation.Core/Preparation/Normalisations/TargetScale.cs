namespace Evaluation.Preparation.Normalisations;

/// <summary>The way from the worst number to a target that a subject has come: (value − worst) ÷ (target − worst).</summary>
/// <param name="Targets">The target of each indicator.</param>
/// <param name="Capped">Whether more than the target counts as the target. The default is <see langword="false"/>.</param>
public sealed record TargetScale(ValueList<TargetValue> Targets, bool Capped = false) : Normalisation
{
    /// <inheritdoc/>
    public override string Name => "distance-to-target";

    /// <inheritdoc/>
    public override LocalText Description => new("distance to the target", "与目标值的距离");

    internal override bool HasOwnScale => true;

    internal override double[]? Map(StepWork work, int column, double[] upward)
    {
        string code = work.Columns[column].Code;
        if (Targets.FirstOrDefault(target => target.Indicator == code) is not { } found || !double.IsFinite(found.Target))
        {
            work.Report(PreparationDiagnostics.NoSetting, code);
            return null;
        }

        return Way(work, column, upward, work.Columns[column].LowerIsBetter ? -found.Target : found.Target, Capped);
    }

    /// <summary>The way from the worst number to one that is better.</summary>
    internal static double[]? Way(StepWork work, int column, double[] upward, double target, bool capped)
    {
        double min = upward.Min();
        if (target <= min)
        {
            work.Report(PreparationDiagnostics.TargetReached, work.Columns[column].Code, Math.Abs(target));
            return null;
        }

        double[] way = Array.ConvertAll(upward, number => (number - min) / (target - min));
        return capped ? Array.ConvertAll(way, share => Math.Min(1, share)) : way;
    }
}
