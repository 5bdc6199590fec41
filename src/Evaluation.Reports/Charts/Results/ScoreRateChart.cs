using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Reports.Figures;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Results;

/// <summary>The mean score rate (得分率) of every indicator as bars, in the scheme's order, with the range of the middle half of the subjects.</summary>
/// <remarks>
/// First-level indicators are dark, those below them pale. Of more than 40 indicators the lowest levels are left out until 40 remain, of more than 40 on the
/// first level the first 40 are shown, and the chart says so. Subjects without a score on an indicator do not count there.
/// </remarks>
public static class ScoreRateChart
{
    private const int Most = 40;

    /// <summary>Draws the chart.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(RoundResult result, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(result);
        ValueList<IndicatorFigures> all = IndicatorFigures.Of(result);
        int depth = Enumerable.Range(1, all.Max(figures => figures.Depth)).Where(level => level == 1 || all.Count(figures => figures.Depth <= level) <= Most).Max();
        IndicatorFigures[] shown = [.. all.Where(figures => figures.Depth <= depth).Take(Most)];
        var words = new RowTexts(
            "rates",
            ReportTexts.RatesTitle.In(language),
            result.Scheme.Title,
            Describe(all, language),
            ReportTexts.RateAxis.In(language),
            ReportTexts.NoScores.In(language),
            Notes(shown, all, language).ToValueList());
        return new ChartImage(new BarDrawing(shown.Select(figures => RowOf(figures, language)).ToValueList(), words, atLeast: 100).Draw());
    }

    /// <summary>Whether a subject has a score on an indicator.</summary>
    internal static bool HasRates(RoundResult result) => result.Standings.Any(standing => standing.Card.Lines.Skip(1).Any(line => line.Rate is not null));

    private static BarRow RowOf(IndicatorFigures figures, Language language)
    {
        double rate = Percent(figures.Rate);
        bool isSpread = figures.LowerQuartile < figures.UpperQuartile;
        return new BarRow(
            IndicatorName.Of(figures.Indicator),
            rate,
            figures.Depth == 1 ? rate : double.NaN,
            isSpread ? Percent(figures.RateOf(figures.LowerQuartile)) : double.NaN,
            isSpread ? Percent(figures.RateOf(figures.UpperQuartile)) : double.NaN,
            figures.Rate is { } known ? ChartNumber.Rate(known) : ReportTexts.NoScore.In(language));
    }

    private static double Percent(decimal? rate) => 100 * (double?)rate ?? double.NaN;

    private static IEnumerable<string> Notes(IndicatorFigures[] shown, ValueList<IndicatorFigures> all, Language language)
    {
        yield return ReportTexts.RateBarsNote.In(language);
        if (shown.Length < all.Count)
            yield return ReportTexts.LevelsCut.Format(language, shown.Length, all.Count);
    }

    private static string Describe(ValueList<IndicatorFigures> all, Language language)
    {
        IndicatorFigures[] leaves = [.. all.Where(figures => figures.Indicator.Children.Count == 0 && figures.Rate is not null).OrderBy(figures => figures.Rate)];
        return leaves.Length == 0
            ? ReportTexts.NoScores.In(language)
            : ReportTexts.RatesDescription.Format(
                language, all.Count, IndicatorName.Of(leaves[^1].Indicator), ChartNumber.Rate(leaves[^1].Rate), IndicatorName.Of(leaves[0].Indicator), ChartNumber.Rate(leaves[0].Rate));
    }
}
