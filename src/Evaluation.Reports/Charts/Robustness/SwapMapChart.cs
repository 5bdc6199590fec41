using Evaluation.Diagnostics;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Robustness.WhatIf;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Robustness;

/// <summary>By how much a single weight has to change until two neighbours of the ranking change places: the shorter the bar, the less their order means.</summary>
/// <remarks>
/// The official order runs from top to bottom; each bar names the indicator whose change is the smallest. Up to 40 pairs are all shown; of more, those with the
/// smallest changes of totals between them, and the chart says so.
/// </remarks>
public static class SwapMapChart
{
    private const int Most = 40;

    /// <summary>Draws the chart. With fewer than two ranks it says so.</summary>
    /// <param name="result">The round.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(RoundResult result, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(result);
        Standing[] ranked = [.. result.Standings.Where(standing => standing.Rank is not null && standing.Score is not null)];
        (Standing Above, Standing Below)[] all = [.. ranked.Zip(ranked.Skip(1))];
        (Standing Above, Standing Below)[] pairs = all.Length <= Most
            ? all
            : [.. all.Index().OrderBy(pair => pair.Item.Above.Score - pair.Item.Below.Score).Take(Most).OrderBy(pair => pair.Index).Select(pair => pair.Item)];
        (Standing Above, Standing Below, BreakEven? Found)[] found =
            [.. pairs.Select(pair => (pair.Above, pair.Below, WeightSwap.Between(result, pair.Above.Subject.Name, pair.Below.Subject.Name).Value?.Smallest))];
        var words = new RowTexts(
            "swap-map",
            ReportTexts.SwapTitle.In(language),
            result.Scheme.Title,
            Describe(found, language),
            ReportTexts.SwapAxis.In(language),
            ReportTexts.FewerThanTwoRanks.In(language),
            Notes(pairs.Length, all.Length, language).ToValueList());
        return new ChartImage(new BarDrawing(found.Select(pair => RowOf(pair, language)).ToValueList(), words, atLeast: 0).Draw());
    }

    private static BarRow RowOf((Standing Above, Standing Below, BreakEven? Found) pair, Language language) => pair.Found is { } found
        ? new BarRow(LabelOf(pair), Points(found), double.NaN, double.NaN, double.NaN, ReportTexts.SwapAt.Format(
            language, SafeText.Line(found.Indicator), decimal.Round(100 * found.ShareNow, 1), decimal.Round(100 * found.Nearest!.Value, 1)))
        : new BarRow(LabelOf(pair), double.NaN, double.NaN, double.NaN, double.NaN, ReportTexts.NoSwap.In(language));

    private static IEnumerable<string> Notes(int shown, int all, Language language)
    {
        if (shown > 0)
            yield return ReportTexts.SwapNote.In(language);
        if (shown < all)
            yield return ReportTexts.SwapsCut.Format(language, shown, all);
    }

    private static string Describe((Standing Above, Standing Below, BreakEven? Found)[] pairs, Language language)
    {
        if (pairs.Length == 0)
            return ReportTexts.FewerThanTwoRanks.In(language);
        var known = pairs.Where(pair => pair.Found is not null).OrderBy(pair => Points(pair.Found!)).ToArray();
        return known.Length == 0
            ? ReportTexts.NoSwaps.Format(language, pairs.Length)
            : ReportTexts.SwapDescription.Format(language, pairs.Length, known.Length, PairOf(known[0]), SafeText.Line(known[0].Found!.Indicator), ChartNumber.Statistic(Points(known[0].Found!)));
    }

    private static string LabelOf((Standing Above, Standing Below, BreakEven? Found) pair) =>
        TextFit.Pair(pair.Above.Subject.Name, pair.Below.Subject.Name, " / ", ChartStyle.LabelSize, RowFrame.WidestLabel);

    private static string PairOf((Standing Above, Standing Below, BreakEven? Found) pair) =>
        SafeText.Line(pair.Above.Subject.Name) + " / " + SafeText.Line(pair.Below.Subject.Name);

    private static double Points(BreakEven found) => 100 * (double)Math.Abs(found.Change!.Value);
}
