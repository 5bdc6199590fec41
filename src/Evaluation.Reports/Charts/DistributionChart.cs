using Evaluation.Reports.Charts.Distributions;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Reports.Figures;
using Evaluation.Schemes;
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
        return Of(result.Scheme, result.Standings, language);
    }

    internal static ChartImage Of(Scheme scheme, ValueList<Standing> standings, Language language)
    {
        TotalFigures totals = TotalFigures.Of(standings);
        Histogram bins = totals.Count == 0 ? new Histogram(0, (double)scheme.FullMark, [0]) : Histogram.Of(totals, scheme.FullMark);
        return new ChartImage(new DistributionDrawing(scheme, standings.Count, totals, bins, language).Draw());
    }

    internal static string Describe(Scheme scheme, TotalFigures totals, Histogram bins, Language language)
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
            ChartNumber.Total(totals.Lowest, scheme.Rounding.Total),
            ChartNumber.Total(totals.Highest, scheme.Rounding.Total));
    }
}
