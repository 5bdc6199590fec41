namespace Evaluation.Preparation;

/// <summary>Divides indicators by other columns (折算为相对数), so that large and small subjects can be compared: value ÷ (column × factor).</summary>
/// <param name="Divisors">What is divided by what. A value without a divisor becomes missing; a divisor of 0 is refused.</param>
public sealed record Denominate(ValueList<Divisor> Divisors) : PreparationStep
{
    /// <inheritdoc/>
    public override string Name => "denominate";

    /// <inheritdoc/>
    public override LocalText Description => new LocalText(
        "Divides {0} indicators by another column.", "将 {0} 个指标除以另一列。").With(Divisors.Count);

    internal override void Run(StepWork work)
    {
        foreach (Divisor divisor in Divisors)
        {
            int column = work.Table.FindColumn(divisor.Indicator);
            int by = work.Table.FindColumn(divisor.By);
            if (column < 0 || by < 0)
                work.Report(PreparationDiagnostics.UnknownIndicator, column < 0 ? divisor.Indicator : divisor.By);
            else if (divisor.Factor == 0 || !double.IsFinite(divisor.Factor))
                work.Report(PreparationDiagnostics.WrongSetting, FormattableString.Invariant($"factor {divisor.Factor}"));
            else
                Divide(work, column, by, divisor);
        }
    }

    private static void Divide(StepWork work, int column, int by, Divisor divisor)
    {
        LocalText why = new LocalText("divided by {0}", "除以 {0}").With(divisor.By);
        LocalText noDivisor = new LocalText("{0} is missing", "缺少 {0}").With(divisor.By);
        foreach (int subject in work.Present(column))
        {
            double? size = work.Table.Number(subject, by) * divisor.Factor;
            if (size == 0)
                work.Report(PreparationDiagnostics.ZeroDivisor, work.Subjects[subject].Name, divisor.Indicator, divisor.By);
            else
                work.Set(subject, column, work.Table.Number(subject, column) / size, size is null ? noDivisor : why);
        }
    }
}
