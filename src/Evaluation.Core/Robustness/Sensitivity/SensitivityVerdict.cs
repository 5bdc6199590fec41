using Evaluation.Diagnostics;

namespace Evaluation.Robustness.Sensitivity;

/// <summary>Says in plain words which factor moves a target.</summary>
internal static class SensitivityVerdict
{
    /// <summary>An interval wider than this says little about a share.</summary>
    private const double Wide = 0.3;

    private static readonly LocalText Shift = new("The mean rank shift", "平均名次变动");
    private static readonly LocalText Score = new("The score of '{0}'", "“{0}”的得分");
    private static readonly LocalText Rank = new("The rank of '{0}'", "“{0}”的名次");
    private static readonly LocalText Still = new("{0} does not depend on any of these factors.", "{0}不受所列因素影响。");
    private static readonly LocalText Most = new(
        "{0} depends most on '{1}': with all other factors known, {2} of its variance would remain, and {3} comes from it alone.",
        "{0}受“{1}”影响最大：其余因素都已知时，方差仍剩 {2}；其中单独由它引起的占 {3}。");

    private static readonly LocalText Unsure = new("The shares are not settled yet: an interval is {0} wide. Take more rows.", "比例尚未稳定：区间宽达 {0}。请增加抽样行数。");

    internal static LocalText Of(TargetSensitivity target)
    {
        LocalText name = target.Target.Measure switch
        {
            SensitivityMeasure.Score => Score.With(SafeText.Line(target.Target.Subject ?? "")),
            SensitivityMeasure.Rank => Rank.With(SafeText.Line(target.Target.Subject ?? "")),
            _ => Shift,
        };
        if (target.Indices.All(index => double.IsNaN(index.Total)))
            return Still.With(name);
        SobolIndices first = target.Indices.MaxBy(index => index.Total)!;
        LocalText text = Most.With(name, SafeText.Line(first.Factor), StudyVerdict.Percent(Math.Clamp(first.Total, 0, 1)), StudyVerdict.Percent(Math.Clamp(first.First, 0, 1)));
        double width = target.Indices.Max(index => index.TotalInterval is { } interval ? interval.Upper - interval.Lower : 0);
        if (width <= Wide)
            return text;
        LocalText unsure = Unsure.With(StudyVerdict.Percent(Math.Min(width, 1)));
        return new LocalText(text.English + " " + unsure.English, text.Chinese + unsure.Chinese);
    }
}
