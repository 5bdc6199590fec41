using System.Globalization;
using Evaluation.Comparison;
using Evaluation.Comparison.Reporting;
using Evaluation.Diagnostics;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Charts.Results;
using Evaluation.Reports.Html.Models;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>与上一轮比较: what changed since the previous round, for whom, on what, and what cannot be compared.</summary>
internal sealed class ComparisonSections(PageContext page, RoundComparison comparison)
{
    private const int MostRows = 5_000;
    private const int MostIndicators = 500;

    /// <summary>What was left out.</summary>
    internal IReadOnlyList<LocalText> Cuts => comparison.Subjects.Count > MostRows ? [ReportTexts.CutMoves.With(comparison.Subjects.Count - MostRows)] : [];

    /// <summary>The section; its charts are drawn by <paramref name="charts"/>.</summary>
    internal ComparisonSection Section(IEnumerable<ChartImage> charts) => new()
    {
        Whole = ComparisonText.WholeOf(comparison).Select(sentence => sentence.In(page.Language)).ToValueList(),
        Limits = comparison.Limits.Concat(comparison.Warnings).Select(limit => limit.Code + " " + limit.Message(page.Language)).ToValueList(),
        Subjects = comparison.Subjects.Take(MostRows).Select(Row).ToValueList(),
        HasGrades = comparison.Grades.Count > 0,
        Grades = comparison.Grades.Select(move => page.Say(ComparisonTexts.Grade, Named(move.Before), Named(move.After), move.Count)).ToValueList(),
        Indicators = comparison.Indicators.Where(move => move is { IsLeaf: true, Change: not null }).OrderBy(move => move.Change).Take(MostIndicators).Select(Row).ToValueList(),
        Names = ComparisonText.NamesOf(comparison).Select(sentence => sentence.In(page.Language)).ToValueList(),
        Charts = charts.Select(chart => chart.ToSvg()).ToValueList(),
    };

    /// <summary>The charts that have something to show.</summary>
    internal static ValueList<ChartImage> ChartsOf(RoundComparison comparison, Language language) => comparison.Subjects.All(move => move.Climbed is null)
        ? []
        :
        [
            SlopeChart.Of(
                comparison.Subjects.Select(move => new RoundStep(move.Name, move.PlaceBefore, move.PlaceAfter)).ToValueList(),
                SlopeMeasure.Rank,
                ReportTexts.SlopeEarlier.In(language),
                ReportTexts.SlopeLater.In(language),
                comparison.After.Scheme.Title,
                language),
        ];

    private MoveRow Row(SubjectMove move) => new(
        page.Anchors.OfSubject(move.Name),
        SafeText.Line(move.Name),
        Cell(move.PlaceBefore, ComparisonText.Brief),
        Cell(move.PlaceAfter, ComparisonText.Brief),
        Cell(move.Climbed, ComparisonText.Signed),
        Cell(move.Before, ComparisonText.Brief),
        Cell(move.After, ComparisonText.Brief),
        Cell(move.Change, ComparisonText.Signed),
        move.GradeBefore is { } before ? SafeText.Line(before) : PageContext.Dash,
        move.GradeAfter is { } after ? SafeText.Line(after) : PageContext.Dash);

    private IndicatorMoveRow Row(IndicatorMove move) => new(
        new AnchoredText(SafeText.Line(move.Match.After + " " + move.Title), page.Anchors.OfIndicator(move.Match.After)),
        Cell(100 * move.MeanBefore, ComparisonText.Brief),
        Cell(100 * move.MeanAfter, ComparisonText.Brief),
        Cell(100 * move.Change, ComparisonText.Signed),
        move.Count.ToString(CultureInfo.InvariantCulture),
        move.IsSameMethod);

    private static object Named(string? grade) => grade is null ? ComparisonTexts.NoGrade : SafeText.Line(grade);

    private static ScoreCell Cell(decimal? number, Func<decimal, string> write) =>
        number is { } known ? new ScoreCell(write(known), ScoreText.Format(known)) : new ScoreCell(PageContext.Dash, "");
}
