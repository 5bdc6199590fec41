using Evaluation.Diagnostics;
using Evaluation.Patterns;
using Evaluation.Patterns.Reporting;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Charts.Patterns;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Html;

/// <summary>评分模式筛查: what a screen found, with what else could explain it.</summary>
internal sealed class PatternSections(PageContext page, PatternScreen screen)
{
    // A page of more cards than these is not read; what is left out is told.
    private const int MostFindings = 200;

    /// <summary>What was left out.</summary>
    internal IReadOnlyList<LocalText> Cuts => screen.Findings.Count > MostFindings ? [ReportTexts.CutPatterns.With(screen.Findings.Count - MostFindings)] : [];

    /// <summary>The section; its charts are drawn by <paramref name="charts"/>.</summary>
    internal PatternSection Section(IEnumerable<ChartImage> charts)
    {
        var cards = new FindingCards(page, PatternText.Words, screen.Findings);
        return new PatternSection
        {
            Basis = Basis().ToValueList(),
            Findings = cards.Cards(MostFindings),
            Families = cards.Families(screen.Families),
            Abstentions = cards.Abstentions(screen.Abstentions),
            Notes = PatternTexts.Notes.Select(note => note.In(page.Language)).ToValueList(),
            Charts = charts.Select(chart => chart.ToSvg()).ToValueList(),
        };
    }

    /// <summary>The charts that have something to show.</summary>
    internal static ValueList<ChartImage> ChartsOf(PatternScreen screen, Language language)
    {
        var charts = new List<ChartImage> { SheetHeatChart.Of(screen, language), SheetScatterChart.Of(screen, language) };
        if (screen.Round.Sheets.Count > 1)
            charts.Add(SheetMatchChart.Of(screen, language));
        if (GradeLineChart.HasLines(screen.Round.Scheme) && GradeLineChart.HasTotals(screen.Round.Result))
            charts.Add(GradeLineChart.Of(screen, language));
        if (SheetTimelineChart.HasTimes(screen))
            charts.Add(SheetTimelineChart.Of(screen, language));
        return charts.ToValueList();
    }

    private IEnumerable<string> Basis()
    {
        yield return page.Say(PatternText.BasisOf(screen.Round));
        foreach (LocalText sentence in PatternText.SummaryOf(screen))
            yield return SafeText.Line(page.Say(sentence));
    }
}
