using Evaluation.Patterns;
using Evaluation.Reports.Charts.Layouts;

namespace Evaluation.Reports.Charts.Patterns;

/// <summary>How many scores every two sheets have in common, in per cent: a matrix on darker ground the more they are.</summary>
/// <remarks>
/// Up to 20 sheets are all shown; of more, the 20 of the closest pairs, and the chart says so. Joint panels and subjects that are alike
/// share much without any copying: the matrix shows where to look, the findings what exceeds chance.
/// </remarks>
public static class SheetMatchChart
{
    private static readonly ValueList<double> Limits = [50, 85, 95];

    /// <summary>Draws the chart. With fewer than two sheets it says so.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(PatternScreen screen, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(screen);
        MatrixCells cells = SheetMatches.Of(screen);
        var words = new HeatTexts(
            "matches",
            ReportTexts.SheetMatchTitle.In(language),
            screen.Round.Scheme.Title,
            Describe(cells, language),
            ReportTexts.FewerThanTwoSheets.In(language),
            Notes(cells, language).ToValueList())
        {
            LastHeading = ReportTexts.ClosestMatch.In(language),
        };
        HeatScale scale = HeatScale.Steps(Limits, value => FormattableString.Invariant($"{value:0}"));
        return new ChartImage(new HeatDrawing(cells.ToHeat(), words, scale, language).Draw());
    }

    private static IEnumerable<string> Notes(MatrixCells cells, Language language)
    {
        yield return ReportTexts.SheetMatchNote.In(language);
        if (cells.All > cells.Names.Count)
            yield return ReportTexts.SheetMatchCut.Format(language, cells.Names.Count, cells.All);
    }

    private static string Describe(MatrixCells cells, Language language)
    {
        (int First, int Second, double Value)[] known = [.. cells.Known.OrderByDescending(pair => pair.Value)];
        return known.Length == 0
            ? ReportTexts.FewerThanTwoSheets.In(language)
            : ReportTexts.SheetMatchDescription.Format(
                language, cells.Names.Count, cells.PairOf(known[0]), FormattableString.Invariant($"{known[0].Value:0}"), known.Count(pair => pair.Value >= Limits[1]));
    }
}
