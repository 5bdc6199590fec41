namespace Evaluation.Preparation;

/// <summary>
/// Treats the outliers (离群值) of indicators that are skewed: their most extreme numbers are drawn in to the next ones (winsorised), and when that is not enough, the
/// logarithm is taken.
/// </summary>
/// <param name="MostSkewness">An indicator is left alone while its absolute skewness is below this. The default is 2.</param>
/// <param name="MostKurtosis">It is also left alone while its excess kurtosis is below this. The default is 3.5.</param>
/// <param name="MostWinsorised">Winsorising stops once so many numbers have been drawn in; <see langword="null"/> for no limit. The default is 5.</param>
/// <param name="ThenLog">Whether the logarithm follows when that was not enough. The default is <see langword="true"/>.</param>
/// <param name="Combined">Whether the logarithm is taken of the winsorised numbers, not of the original ones. The default is <see langword="false"/>.</param>
/// <remarks>
/// Equal numbers at an end are drawn in together, so that one turn can pass the limit. Skewness and kurtosis are sample forms (<see cref="Shape"/>); the limits of 2 and 3.5 are those
/// of Groeneveld &amp; Meeden (1984) as the OECD and JRC use them. The logarithm is that of <see cref="TransformLog"/>.
/// </remarks>
public sealed record TreatOutliers(
    double MostSkewness = 2, double MostKurtosis = 3.5, int? MostWinsorised = 5, bool ThenLog = true, bool Combined = false) : PreparationStep
{
    private static readonly LocalText DrawnIn = new("an outlier, drawn in to the highest number that stays", "离群值，缩至保留的最大值");
    private static readonly LocalText DrawnUp = new("an outlier, drawn in to the lowest number that stays", "离群值，提至保留的最小值");
    private static readonly LocalText Log = new("logarithm, as winsorising was not enough", "缩尾不足，改取对数");

    /// <inheritdoc/>
    public override string Name => "treat-outliers";

    /// <inheritdoc/>
    public override LocalText Description => new LocalText(
        "Winsorises indicators with skewness of {0} and kurtosis of {1} or more, at most {2} numbers{3}.",
        "对偏度不低于 {0} 且峰度不低于 {1} 的指标缩尾，至多 {2} 个数{3}。").With(
            MostSkewness, MostKurtosis, MostWinsorised is { } most ? (decimal)most : "∞", ThenLog ? new LocalText(", then takes logarithms", "，必要时取对数") : new LocalText("", ""));

    internal override void Run(StepWork work)
    {
        if (MostWinsorised < 0 || double.IsNaN(MostSkewness) || double.IsNaN(MostKurtosis))
        {
            work.Report(PreparationDiagnostics.WrongSetting, FormattableString.Invariant($"limits {MostSkewness}, {MostKurtosis}, {MostWinsorised}"));
            return;
        }

        foreach (int column in work.Indicators)
            Treat(work, column);
    }

    private void Treat(StepWork work, int column)
    {
        string code = work.Columns[column].Code;
        double[] original = work.Numbers(column);
        Shape before = Shape.Of(original);
        if (before.Passes(MostSkewness, MostKurtosis))
        {
            work.Treatments.Add(new OutlierTreatment(code, before, 0, null, Logged: false, null));
            return;
        }

        var tails = new Winsorising(original);
        tails.Run(MostSkewness, MostKurtosis, MostWinsorised ?? int.MaxValue);
        var drawn = Shape.Of(tails.Numbers);
        double[]? logged = drawn.Passes(MostSkewness, MostKurtosis) || !ThenLog ? null : TransformLog.Of(Combined ? tails.Numbers : original);
        Shape? afterLog = logged is null ? null : Shape.Of(logged);
        work.Treatments.Add(new OutlierTreatment(code, before, tails.Count, drawn, logged is not null, afterLog));
        if (!(afterLog ?? drawn).Passes(MostSkewness, MostKurtosis))
            work.Report(PreparationDiagnostics.StillSkewed, code, Rounded((afterLog ?? drawn).Skewness), Rounded((afterLog ?? drawn).Kurtosis));
        int[] subjects = work.Present(column);
        for (int i = 0; i < subjects.Length; i++)
            work.Set(subjects[i], column, (logged ?? tails.Numbers)[i], logged is not null ? Log : tails.Numbers[i] < original[i] ? DrawnIn : DrawnUp);
    }

    private static double Rounded(double number) => Math.Round(number, 3);
}
