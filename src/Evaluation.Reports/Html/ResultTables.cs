using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Html.Models;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>The ranking table and the results by first-level indicator.</summary>
internal sealed class ResultTables(PageContext page)
{
    // More columns of first-level scores than this do not fit beside each other.
    private const int MostColumns = 8;

    /// <summary>The first-level indicators that have a column in the ranking table: all, or none when they are too many.</summary>
    internal ValueList<Indicator> Columns { get; } = page.Scheme.Indicators.Count <= MostColumns ? page.Scheme.Indicators : [];

    /// <summary>The id of a subject's place in the page; names may be anything and cannot serve.</summary>
    internal static string Anchor(int position) => string.Create(CultureInfo.InvariantCulture, $"subject-{position + 1}");

    internal ValueList<StandingRow> Standings() => page.Result.Standings.Select(Row).ToValueList();

    internal ValueList<IndicatorRow> Indicators() =>
        page.Indicators.Where(figures => figures.Depth == 1).Select(Row).ToValueList();

    /// <summary>The leaves on which points were lost, those with the lowest score rate first.</summary>
    internal ValueList<LossCount> Losses() => page.Indicators
        .Where(figures => figures.Indicator.IsLeaf && figures.Rate < 1)
        .OrderBy(figures => figures.Rate)
        .Select(Loss).ToValueList();

    private StandingRow Row(Standing standing, int position) => new()
    {
        Anchor = Anchor(position),
        Label = standing.Label.Length > 0 ? standing.Label : PageContext.Dash,
        RankKey = Key(standing.Rank),
        Name = SafeText.Of(standing.Subject.Name),
        Total = page.Total(standing.Score),
        TotalKey = Key(standing.Score),
        ExactTotal = standing.Card.ExactScore is { } exact ? ScoreText.Format(exact) : PageContext.Dash,
        ExactTotalKey = Key(standing.Card.ExactScore),
        Grade = standing.Grade is { } grade ? SafeText.Line(grade.Name) : PageContext.Dash,
        GradeKey = standing.Grade is null ? "" : Key(page.Scheme.Grades.ToList().IndexOf(standing.Grade)),
        Group = standing.Subject.Group is { } group ? SafeText.Line(group) : PageContext.Dash,
        GroupLabel = standing.GroupLabel.Length > 0 ? standing.GroupLabel : PageContext.Dash,
        GroupRankKey = Key(standing.GroupRank),
        Scores = Columns.Select(indicator => Cell(standing.Card[indicator.Code].Score)).ToValueList(),
    };

    private static ScoreCell Cell(decimal? score) => new(PageContext.Points(score), Key(score));

    private IndicatorRow Row(IndicatorFigures figures) => new(
        page.Anchors.OfIndicator(figures.Indicator.Code),
        SafeText.Line(figures.Indicator.Code),
        SafeText.Line(figures.Indicator.Title),
        ScoreText.Format(figures.FullMark),
        PageContext.Points(figures.Mean),
        PageContext.Percent(figures.Rate),
        Width(figures.Rate),
        PageContext.Points(figures.Lowest),
        PageContext.Points(figures.Highest),
        Key(figures.Scored),
        Key(figures.Withheld));

    private LossCount Loss(IndicatorFigures figures) => new(
        page.Anchors.OfIndicator(figures.Indicator.Code),
        SafeText.Line(figures.Indicator.Code),
        SafeText.Line(figures.Indicator.Title),
        ScoreText.Format(figures.FullMark),
        Key(figures.Scored - figures.Full),
        Key(figures.Scored),
        Key(figures.Zero),
        PageContext.Points(Precision.Snap(figures.FullMark - figures.Mean!.Value)),
        PageContext.Percent(figures.Rate),
        Width(figures.Rate));

    /// <summary>A share as a width from 0 to 100.</summary>
    internal static string Width(decimal? rate) => ScoreText.Brief(Math.Clamp((rate ?? 0) * 100, 0, 100), 1);

    private static string Key(decimal? number) => number is { } some ? ScoreText.Format(some) : "";
}
