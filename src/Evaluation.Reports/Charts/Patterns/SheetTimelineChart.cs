using Evaluation.Diagnostics;
using Evaluation.Patterns;

namespace Evaluation.Reports.Charts.Patterns;

/// <summary>When sheets were entered: a row for each evaluator, a bar from the first to the last score of each sheet, with the close where it is known.</summary>
/// <remarks>Up to 25 evaluators are all shown; of more, those with findings before the others, and the chart says so. Sheets with findings have a diamond.</remarks>
public static class SheetTimelineChart
{
    private const int MostRows = 25;

    /// <summary>Draws the chart. Without times it says so.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(PatternScreen screen, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(screen);
        var names = new SheetNames(screen);
        IGrouping<int, SheetSpan>[] all = [.. Spans(screen, names).GroupBy(span => span.Evaluator).OrderBy(row => row.Key)];
        IGrouping<int, SheetSpan>[] shown = all.Length <= MostRows ? all : [.. all.OrderByDescending(row => row.Any(span => span.IsFlagged)).Take(MostRows).OrderBy(row => row.Key)];
        TimelineRow[] rows = [.. shown.Select(row => new TimelineRow(NameOf(screen, row.Key, language), row.ToValueList()))];
        return new ChartImage(new SheetTimelineDrawing(rows, all.Length, screen.Inputs.Closed, screen.Round.Scheme.Title, language).Draw());
    }

    /// <summary>Whether any sheet has a time.</summary>
    internal static bool HasTimes(PatternScreen screen) => screen.Round.Sheets.Any(sheet => SpanOf(screen, sheet, isFlagged: false) is not null);

    private static string NameOf(PatternScreen screen, int evaluator, Language language) =>
        evaluator < 0 ? ReportTexts.NoName.In(language) : SafeText.Line(screen.Round.Observations.Evaluators[evaluator]);

    private static IEnumerable<SheetSpan> Spans(PatternScreen screen, SheetNames names) =>
        screen.Round.Sheets.Select(sheet => SpanOf(screen, sheet, names.IsFlagged(sheet))).OfType<SheetSpan>();

    private static SheetSpan? SpanOf(PatternScreen screen, ScoringSheet sheet, bool isFlagged)
    {
        DateTimeOffset[] times = [.. sheet.Rows.Where(row => row >= 0).Select(row => screen.Round.Observations[row].Time).OfType<DateTimeOffset>()];
        return times.Length == 0 ? null : new SheetSpan(sheet.Evaluator, times.Min(), times.Max(), isFlagged);
    }
}
