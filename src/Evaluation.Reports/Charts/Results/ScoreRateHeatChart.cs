using Evaluation.Diagnostics;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Reports.Figures;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Results;

/// <summary>The score rate (得分率) of every subject on every indicator: a cell for every two, darker the higher, with its percent inside.</summary>
/// <remarks>
/// The official order runs from top to bottom; the last row is the mean of all subjects, shown or not. Of more than 40 subjects the first 20 and the last 20 are shown. The
/// columns are the lowest level of indicators that has at most 20, of more on the first level the first 20. The chart says what it leaves out. A dash is no score.
/// </remarks>
public static class ScoreRateHeatChart
{
    private const int MostRows = 40;
    private const int MostColumns = 20;
    private const int MostTitles = 5;
    private const float WidestTitle = 114;
    private const float WidestNote = ChartStyle.Width - (2 * ChartStyle.Margin);

    /// <summary>Draws the chart. Without subjects it says so.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(RoundResult result, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(result);
        SchemeNode[] columns = ColumnsOf(result.Compiled.Layout);
        ValueList<Standing> all = result.Standings;
        Standing[] shown = all.Count <= MostRows ? [.. all] : [.. all.Take(MostRows / 2), .. all.TakeLast(MostRows / 2)];
        bool hasTitles = columns.Length <= MostTitles && columns.All(column => TextFit.Width(TitleOf(column), ChartStyle.NoteSize) <= WidestTitle);
        var means = PeerMeans.Of(result);
        var words = new HeatTexts(
            "rate-heat",
            ReportTexts.RateHeatTitle.In(language),
            result.Scheme.Title,
            Describe(result, columns, means, language),
            ReportTexts.NoSubjects.In(language),
            [.. Notes(shown.Length, result, columns, language), .. hasTitles ? [] : Legend(columns, language)])
        {
            Blank = "—",
        };
        string[] headings = [.. columns.Select(column => hasTitles ? TitleOf(column) : SafeText.Line(column.Indicator!.Code))];
        return new ChartImage(new HeatDrawing(CellsOf(shown, headings, columns, means, language), words, HeatScale.Rates(language), language).Draw());
    }

    private static HeatCells CellsOf(Standing[] shown, string[] headings, SchemeNode[] columns, PeerMeans means, Language language)
    {
        IEnumerable<double?[]> rates = shown.Select(standing => columns.Select(column => (double?)standing.Card.Line(column.Position).Rate).ToArray());
        double?[] mean = [.. columns.Select(column => (double?)means.RateOf(column.Position, null))];
        return shown.Length == 0
            ? new HeatCells([], [], [])
            : new HeatCells([.. shown.Select(RowName), ReportTexts.MeanOfAll.Format(language, means.CountOf(null))], headings.ToValueList(), [.. rates, mean]);
    }

    private static IEnumerable<string> Legend(SchemeNode[] columns, Language language) =>
        TextFit.Lines(columns.Select(column => IndicatorName.Of(column.Indicator!)), ReportTexts.LegendGap.In(language), ChartStyle.NoteSize, WidestNote);

    /// <summary>The nodes of the lowest level that fits; a leaf of a higher level stands among them.</summary>
    private static SchemeNode[] ColumnsOf(SchemeLayout layout)
    {
        SchemeNode[] fitting = [];
        foreach (int depth in layout.Nodes.Select(node => node.Depth).Where(depth => depth > 0).Distinct().Order())
        {
            SchemeNode[] level = [.. layout.Nodes.Where(node => node.Position > 0 && (node.Depth == depth || (node.Depth < depth && node.IsLeaf)))];
            if (depth == 1 || level.Length <= MostColumns)
                fitting = level;
        }

        return fitting.Length <= MostColumns ? fitting : fitting[..MostColumns];
    }

    private static string RowName(Standing standing) =>
        standing.Label.Length > 0 ? standing.Label + "  " + SafeText.Line(standing.Subject.Name) : SafeText.Line(standing.Subject.Name);

    private static string TitleOf(SchemeNode node) => SafeText.Line(node.Indicator!.Title);

    private static IEnumerable<string> Notes(int shown, RoundResult result, SchemeNode[] columns, Language language)
    {
        if (shown == 0)
            yield break;
        yield return ReportTexts.RateHeatNote.In(language);
        if (shown < result.Standings.Count)
            yield return ReportTexts.HeatRowsCut.Format(language, result.Standings.Count, MostRows / 2, result.Standings.Count - MostRows);
        int first = result.Scheme.Indicators.Count;
        if (first > columns.Length)
            yield return ReportTexts.IndicatorsCut.Format(language, columns.Length, first);
    }

    private static string Describe(RoundResult result, SchemeNode[] columns, PeerMeans means, Language language)
    {
        (string Name, decimal Rate)[] rates = [.. columns.Where(column => means.RateOf(column.Position, null) is not null)
            .Select(column => (IndicatorName.Of(column.Indicator!), means.RateOf(column.Position, null)!.Value)).OrderByDescending(rate => rate.Item2)];
        return result.Standings.Count == 0 ? ReportTexts.NoSubjects.In(language)
            : rates.Length == 0 ? ReportTexts.NoScores.In(language)
            : ReportTexts.RateHeatDescription.Format(
                language, result.Standings.Count, columns.Length, rates[0].Name, ChartNumber.Rate(rates[0].Rate), rates[^1].Name, ChartNumber.Rate(rates[^1].Rate));
    }
}
