using Evaluation.Reports.Charts.Layouts;
using Evaluation.Robustness;
using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sensitivity;

namespace Evaluation.Reports.Charts.Robustness;

/// <summary>How much of a target's scatter comes from each factor (tornado): the factor with the largest total index on top.</summary>
/// <remarks>The dark part of a bar is what the factor explains alone, all of it what it has a part in; the line is the interval of the latter.</remarks>
public static class SensitivityChart
{
    /// <summary>Draws the chart of one target. Where nothing varies it says so.</summary>
    /// <param name="study">The study.</param>
    /// <param name="target">Which of its targets, counted from 0. The default is the first.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such target.</exception>
    public static ChartImage Of(SensitivityStudy study, int target = 0, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentOutOfRangeException.ThrowIfNegative(target);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(target, study.Targets.Count);
        (SobolIndices Index, Factor Factor)[] order =
            [.. study.Targets[target].Indices.Zip(study.Factors).Where(pair => double.IsFinite(pair.First.Total)).OrderByDescending(pair => pair.First.Total)];
        string name = SensitivityText.NameOf(study.Targets[target].Target).In(language);
        var words = new RowTexts(
            "sensitivity",
            ReportTexts.SensitivityTitle.Format(language, name),
            study.Result.Scheme.Title,
            Describe(order, name, language),
            ReportTexts.SensitivityAxis.In(language),
            ReportTexts.NothingMoves.In(language),
            order.Length == 0 ? [] : [ReportTexts.SensitivityNote.In(language)]);
        return new ChartImage(new BarDrawing(order.Select(pair => RowOf(pair.Index, pair.Factor, language)).ToValueList(), words, atLeast: 100).Draw());
    }

    /// <summary>Whether anything moves the first target.</summary>
    internal static bool HasShares(SensitivityStudy study) => study.Targets.Count > 0 && study.Targets[0].Indices.Any(index => double.IsFinite(index.Total));

    private static BarRow RowOf(SobolIndices index, Factor factor, Language language) => new(
        FactorTexts.ShortOf(factor).In(language),
        Percent(index.Total),
        Percent(index.First),
        index.TotalInterval is { } interval ? Percent(interval.Lower) : double.NaN,
        index.TotalInterval is { } same ? Percent(same.Upper) : double.NaN,
        ShareOf(index.Total).In(language));

    private static string Describe((SobolIndices Index, Factor Factor)[] order, string name, Language language) => order.Length == 0
        ? ReportTexts.NothingMoves.In(language)
        : ReportTexts.SensitivityDescription.Format(
            language, name, string.Join(language == Language.Chinese ? "；" : "; ", order.Select(pair => ReportTexts.FactorShare.Format(
                language, FactorTexts.ShortOf(pair.Factor), ShareOf(pair.Index.Total), ShareOf(pair.Index.First)))));

    private static LocalText ShareOf(double index) => StudyVerdict.Percent(Math.Clamp(index, 0, 1));

    private static double Percent(double index) => 100 * Math.Clamp(index, 0, 1);
}
