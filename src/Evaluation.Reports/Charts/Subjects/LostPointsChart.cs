using Evaluation.Diagnostics;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Reports.Figures;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Subjects;

/// <summary>Where a subject lost its points (失分构成): from the full mark down to the total, the largest loss first.</summary>
/// <remarks>
/// Up to 12 indicators are shown, the rest in one step; then adjustments, overrides and rounding where they changed the total. The steps add up exactly to the total
/// as published. Where the losses are small the axis is broken between zero and them, which a tear through it and through the two whole bars and a note below say. What scaling for indicators left out, or a mean that is no sum, adds or takes stands in a step of its own.
/// </remarks>
public static class LostPointsChart
{
    private const int Most = 12;
    private const int MostOther = 10;

    // Shares with endless decimals leave a few units of the 18th.
    private const decimal Negligible = 0.000000000001m;

    /// <summary>Draws the chart. Without a total it says so.</summary>
    /// <param name="card">The subject's scorecard.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(Scorecard card, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(card);
        StepRow[] rows = card.Score is { } total ? Rows(card, total, language) : [];
        var axis = StepAxis.Of(rows);
        var words = new RowTexts(
            SubjectChart.NameOf("lost", card),
            ReportTexts.LostTitle.Format(language, SafeText.Line(card.Subject.Name)),
            card.Result.Scheme.Title,
            Describe(rows, language),
            ReportTexts.TotalAxis.Format(language, ScoreText.Format(card.Result.Scheme.FullMark)),
            ReportTexts.NoTotal.In(language),
            rows.Length == 0 ? [] : Notes(axis, language).ToValueList());
        return new ChartImage(new StepDrawing(rows.ToValueList(), words, axis).Draw());
    }

    private static IEnumerable<string> Notes(StepAxis axis, Language language)
    {
        yield return ReportTexts.LostNote.In(language);
        if (axis.IsBroken)
            yield return ReportTexts.LostBroken.Format(language, NiceScale.Text(axis.First));
    }

    private static StepRow[] Rows(Scorecard card, decimal total, Language language)
    {
        ExplanationNode root = card.Explain().Root;
        ExplanationNode[] ends = [.. root.WithDescendants().Where(node => node.Children.Count == 0)];
        (string Label, decimal Change)[] losses =
            [.. ends.Where(node => node.LostPoints > 0 && node.Adjustment is null).Select(node => (LabelOf(node, language), -node.LostPoints)).OrderBy(loss => loss.Item2)];
        (string Label, decimal Change)[] others =
            [.. ends.Where(node => !node.IsLeaf && node.Outranking is null && node.Points != 0).GroupBy(node => LabelOf(node, language)).Select(same => (same.Key, same.Sum(node => node.Points)))];
        (string, decimal)[] changes = [.. Cut(losses, Most, ReportTexts.LostRest, language), .. Cut(others, MostOther, ReportTexts.LostOthers, language)];
        decimal full = card.Result.Scheme.FullMark;
        decimal rest = Precision.Snap(total - full - changes.Sum(change => change.Item2));
        if (Math.Abs(rest) > Negligible)
            changes = [.. changes, (ReportTexts.LostScaling.In(language), rest)];
        return StepRow.Of(ReportTexts.LostFull.In(language), full, changes, ReportTexts.LostTotal.In(language));
    }

    private static IEnumerable<(string Label, decimal Change)> Cut((string Label, decimal Change)[] all, int most, LocalText rest, Language language) =>
        all.Length <= most
            ? all
            : all.Take(most - 1).Append((rest.Format(language, all.Length - most + 1), all.Skip(most - 1).Sum(change => change.Change)));

    private static string LabelOf(ExplanationNode node, Language language) =>
        node.Indicator is { } indicator ? IndicatorName.Of(indicator)
        : node.Adjustment is { } applied ? SafeText.Line(applied.Adjustment.Code + " " + applied.Adjustment.Title)
        : (node.IsRounding ? ReportTexts.LostRounding : node.IsOverride ? ReportTexts.LostOverride : ReportTexts.LostCompared).In(language);

    private static string Describe(StepRow[] rows, Language language)
    {
        if (rows.Length == 0)
            return ReportTexts.NoTotal.In(language);
        string described = ReportTexts.LostDescription.Format(language, rows[0].To, rows[^1].To);
        return string.Concat(rows[1..^1].Select(row => ReportTexts.LostStep.Format(language, row.Label, row.Text)).Prepend(described));
    }
}
