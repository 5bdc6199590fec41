using Evaluation.Diagnostics;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Figures;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Results;

/// <summary>The totals of every group (分组) as a box plot, the group with the highest median on top.</summary>
/// <remarks>
/// Box: the middle half, quartiles by proportion (type 7); line in it: the median; whiskers: the farthest totals within 1½ times the box (Tukey 1977); circles: those beyond. Of
/// fewer than 5 totals a box would say more than is known: each is a dot. Up to 40 groups are all shown; of more, the 40 largest, and the chart says so. Subjects without
/// a group stand in a row of their own; without a total they do not count.
/// </remarks>
public static class GroupBoxChart
{
    private const int Most = 40;

    /// <summary>Draws the chart. Without totals it says so.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(RoundResult result, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(result);
        BoxRow[] all = [.. result.Standings.Where(standing => standing.Score is not null).GroupBy(standing => standing.Subject.Group)
            .Select(group => new BoxRow(NameOf(group.Key, result, language), new BoxFigures(group.Select(standing => standing.Score!.Value).Order().ToValueList())))];
        BoxRow[] rows = [.. all.OrderByDescending(row => row.Box.Numbers.Count).Take(Most).OrderByDescending(row => row.Box.Median).ThenBy(row => row.Label, StringComparer.Ordinal)];
        var words = new RowTexts(
            "groups",
            ReportTexts.GroupsTitle.In(language),
            result.Scheme.Title,
            Describe(rows, all.Length, language),
            ReportTexts.TotalAxis.Format(language, ScoreText.Format(result.Scheme.FullMark)),
            ReportTexts.DistributionChartEmpty.In(language),
            Notes(rows, all.Length, result, language).ToValueList());
        return new ChartImage(new BoxDrawing(rows.ToValueList(), words, language).Draw());
    }

    /// <summary>Whether totals are in more groups than one; of one group the distribution says all.</summary>
    internal static bool HasGroups(RoundResult result) =>
        result.Standings.Where(standing => standing.Score is not null).Select(standing => standing.Subject.Group).Distinct(StringComparer.Ordinal).Skip(1).Any();

    private static string NameOf(string? group, RoundResult result, Language language) =>
        group is not null ? SafeText.Line(group)
        : (result.Observations.Subjects.All(subject => subject.Group is null) ? ReportTexts.AllSubjects : ReportTexts.WithoutGroup).In(language);

    private static IEnumerable<string> Notes(BoxRow[] rows, int all, RoundResult result, Language language)
    {
        if (rows.Any(row => row.HasBox))
            yield return ReportTexts.BoxNote.In(language);
        if (rows.Any(row => !row.HasBox))
            yield return ReportTexts.FewNote.Format(language, BoxRow.FewestForBox);
        if (rows.Length < all)
            yield return ReportTexts.GroupsCut.Format(language, rows.Length, all);
        if (rows.Length > 0 && result.Standings.Count(standing => standing.Score is null) is > 0 and int without)
            yield return ReportTexts.DistributionChartUncounted.Format(language, without);
    }

    private static string Describe(BoxRow[] rows, int all, Language language) => rows.Length == 0
        ? ReportTexts.DistributionChartEmpty.In(language)
        : string.Concat(rows.Select(row => ReportTexts.GroupItem.Format(
            language, row.Label, row.Box.Numbers.Count, Number(row.Box.Median), Number(row.Box.LowerQuartile), Number(row.Box.UpperQuartile), Number(row.Box.Numbers[0]), Number(row.Box.Numbers[^1])))
            .Prepend(ReportTexts.GroupsDescription.Format(language, all)));

    private static string Number(decimal number) => ScoreText.Brief(number, 2);
}
