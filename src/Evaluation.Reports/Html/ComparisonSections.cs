using System.Globalization;
using Evaluation.Comparison;
using Evaluation.Comparison.Reporting;
using Evaluation.Diagnostics;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Charts.Results;
using Evaluation.Reports.Html.Models;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>与上一轮比较: what changed since the previous round, for whom, and because of what.</summary>
internal sealed class ComparisonSections(PageContext page, RoundComparison comparison)
{
    private const int MostRows = 5_000;

    /// <summary>What was left out.</summary>
    internal IReadOnlyList<LocalText> Cuts => comparison.Subjects.Count > MostRows ? [ReportTexts.CutMoves.With(comparison.Subjects.Count - MostRows)] : [];

    /// <summary>The section; its charts are drawn by <paramref name="charts"/>.</summary>
    internal ComparisonSection Section(IEnumerable<ChartImage> charts) => new()
    {
        Whole = Say(ComparisonText.WholeOf(comparison)),
        Limits = comparison.Limits.Concat(comparison.Warnings).Select(limit => limit.Message(page.Language)).ToValueList(),
        Charts = charts.Select(chart => chart.ToSvg()).ToValueList(),
        IsSplit = comparison.Subjects.Any(move => move.Split is not null),
        HasGrades = comparison.Grades.Count > 0,
        Rows = comparison.Subjects.Take(MostRows).Select(Row).ToValueList(),
        Grades = Say(ComparisonText.GradesOf(comparison)),
        Indicators = comparison.Indicators.Where(move => move.IsLeaf).Select(Row).ToValueList(),
        Names = Say(ComparisonText.NamesOf(comparison)),
        Suggestions = Say(ComparisonText.SuggestionsOf(comparison)),
    };

    /// <summary>The charts that have something to show.</summary>
    internal static ValueList<ChartImage> ChartsOf(RoundComparison comparison, Language language) =>
        SlopeChart.HasMoves(comparison) ? [SlopeChart.Of(comparison, language: language)] : [];

    private MoveRow Row(SubjectMove move) => new(
        page.Anchors.OfSubject(move.Name),
        Renamed(move.NameBefore, move.Name),
        Whole(move.PlaceBefore),
        Whole(move.PlaceAfter),
        Signed(move.Climbed),
        Total(move.Before, comparison.Before),
        Total(move.After, comparison.After),
        Signed(move.Change),
        Signed(move.Split?.Data),
        Signed(move.Split?.Weights),
        Signed(move.Split?.Method),
        move.GradeBefore == move.GradeAfter ? Grade(move.GradeAfter) : Grade(move.GradeBefore) + " → " + Grade(move.GradeAfter));

    private IndicatorMoveRow Row(IndicatorMove move) => new(
        new AnchoredText(Renamed(move.Match.Before + " " + move.TitleBefore, move.Match.After + " " + move.Title), page.Anchors.OfIndicator(move.Match.After)),
        Percent(move.MeanBefore),
        Percent(move.MeanAfter),
        Signed(100 * move.Change),
        Percent(move.ShareBefore),
        Percent(move.ShareAfter),
        move.IsSameMethod,
        move.Count.ToString(CultureInfo.InvariantCulture));

    private ValueList<string> Say(IEnumerable<LocalText> sentences) => sentences.Select(sentence => sentence.In(page.Language)).ToValueList();

    private static string Renamed(string before, string now) => SafeText.Line(before == now ? now : $"{now} ← {before}");

    private static string Grade(string? grade) => grade is null ? PageContext.Dash : SafeText.Line(grade);

    private static ScoreCell Whole(int? number) => Cell(number, known => known.ToString(CultureInfo.InvariantCulture));

    /// <summary>A total with its published digits, or a score rate.</summary>
    private ScoreCell Total(decimal? number, RoundResult round) =>
        Cell(number, known => comparison.IsScoreRate ? ComparisonText.Brief(known) : ScoreText.Format(known, round.Scheme.Rounding.Total));

    private static ScoreCell Signed(decimal? number) => Cell(number, ComparisonText.Signed);

    private static ScoreCell Percent(decimal? rate) => Cell(rate, known => PageContext.Percent(known));

    private static ScoreCell Cell(decimal? number, Func<decimal, string> write) =>
        number is { } known ? new ScoreCell(write(known), ScoreText.Format(known)) : new ScoreCell(PageContext.Dash, "");
}
