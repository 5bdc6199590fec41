using Evaluation.Reports.Figures;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts;

/// <summary>How the totals are spread: a histogram with the mean, the median and the scheme's grade bands.</summary>
/// <remarks>
/// 880 by 400 pixels whatever the number of subjects. Subjects without a total do not count, and the chart says how many they are.
/// </remarks>
public static class DistributionChart
{
    /// <summary>Draws the chart.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(RoundResult result, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(result);
        TotalFigures totals = TotalFigures.Of(result);
        Histogram bins = totals.Count == 0
            ? new Histogram(0, Math.Max((double)result.Scheme.FullMark, 1), [0])
            : Histogram.Of(totals, result.Scheme.FullMark);
        return new ChartImage(new DistributionDrawing(result, totals, bins, language).Draw());
    }

    internal static string Describe(RoundResult result, TotalFigures totals, Histogram bins, Language language)
    {
        if (totals.Count == 0)
            return ReportTexts.DistributionChartEmpty.In(language);
        int largest = bins.Counts.ToList().IndexOf(bins.Largest);
        double from = bins.From + (bins.Width * largest);
        return ReportTexts.DistributionChartDescription.Format(
            language,
            totals.Count,
            NiceScale.Text(bins.Width),
            NiceScale.Text(from),
            NiceScale.Text(from + bins.Width),
            bins.Largest,
            ScoreText.Brief(totals.Mean!.Value, 2),
            ScoreText.Brief(totals.Median!.Value, 2),
            ChartNumber.Total(totals.Lowest, result.Scheme.Rounding.Total),
            ChartNumber.Total(totals.Highest, result.Scheme.Rounding.Total));
    }
}
