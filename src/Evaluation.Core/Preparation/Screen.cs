using Evaluation.Observations;

namespace Evaluation.Preparation;

/// <summary>Takes subjects out of the round that have too little data (数据筛选).</summary>
/// <param name="ShareOfData">The share of the indicators, from 0 to 1, that must have a number. The default is 0.</param>
/// <param name="ShareOfNonZeros">The share of a subject's numbers, from 0 to 1, that must not be 0. The default is 0.</param>
/// <remarks>An indicator that does not apply to a subject, was excluded, or was given nothing by decision does not count as missing: only what was not collected does.</remarks>
public sealed record Screen(double ShareOfData = 0, double ShareOfNonZeros = 0) : PreparationStep
{
    /// <inheritdoc/>
    public override string Name => "screen";

    /// <inheritdoc/>
    public override LocalText Description => new LocalText(
        "Keeps subjects that have at least {0} of the data, of which at least {1} are not 0.",
        "保留数据占比不低于 {0}、且非零占比不低于 {1} 的对象。").With(ShareOfData, ShareOfNonZeros);

    internal override void Run(StepWork work)
    {
        if (!(ShareOfData is >= 0 and <= 1 && ShareOfNonZeros is >= 0 and <= 1))
        {
            work.Report(PreparationDiagnostics.WrongSetting, FormattableString.Invariant($"shares {ShareOfData}, {ShareOfNonZeros} outside [0, 1]"));
            return;
        }

        work.Screened.AddRange(Enumerable.Range(0, work.Subjects.Count).Select(subject => Look(work, subject)));
        int[] kept = [.. work.Screened.Index().Where(pair => pair.Item.IsKept).Select(pair => pair.Index)];
        if (kept.Length == 0)
            work.Report(PreparationDiagnostics.Nobody);
        work.Keep(kept);
    }

    private ScreenedSubject Look(StepWork work, int subject)
    {
        (int missing, int zeros, int numbers) = (0, 0, 0);
        foreach (int column in work.Indicators)
        {
            missing += work.Table.Kinds[column][subject] == ValueKind.Missing ? 1 : 0;
            numbers += work.Table.Number(subject, column) is null ? 0 : 1;
            zeros += work.Table.Number(subject, column) == 0 ? 1 : 0;
        }

        double data = work.Indicators.Length == 0 ? 1 : (double)(work.Indicators.Length - missing) / work.Indicators.Length;
        double nonZeros = numbers == 0 ? 0 : (double)(numbers - zeros) / numbers;
        bool isKept = data >= ShareOfData && nonZeros >= ShareOfNonZeros;
        return new ScreenedSubject(work.Subjects[subject].Name, missing, zeros, data, nonZeros, isKept);
    }
}
