using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Writes what becomes of a ranking in plain words, and as JSON.</summary>
internal static class IndicatorChangeText
{
    private const int MostListed = 20;

    private static readonly LocalText Removed = new("Without '{0}' subjects move by {1} ranks on average, at most by {2}.", "去掉“{0}”后，对象平均移动 {1} 名，最多 {2} 名。");
    private static readonly LocalText Added = new("With '{0}' subjects move by {1} ranks on average, at most by {2}.", "加入“{0}”后，对象平均移动 {1} 名，最多 {2} 名。");
    private static readonly LocalText Nobody = new("Nobody's rank changes.", "无人名次变化。");
    private static readonly LocalText Moved = new("- {0}: rank {1} → {2}, total {3} → {4}", "- {0}：名次 {1} → {2}，总分 {3} → {4}");
    private static readonly LocalText Regraded = new("{0}, grade {1} → {2}", "{0}，等级 {1} → {2}");
    private static readonly LocalText More = new("… and {0} more.", "……另有 {0} 个。");
    private static readonly LocalText None = new("none", "无");

    internal static string Of(IndicatorChange change, Language language)
    {
        var text = new StringBuilder();
        text.Append((change.IsAdded ? Added : Removed).Format(language, SafeText.Line(change.Code), decimal.Round(change.MeanPlaces, 2), change.MostPlaces)).Append('\n');
        SubjectShift[] moved = [.. change.Shifts.Where(shift => shift.RankBefore != shift.RankAfter || shift.GradeBefore != shift.GradeAfter)];
        if (moved.Length == 0)
            text.Append(Nobody.In(language)).Append('\n');
        foreach (SubjectShift shift in moved.Take(MostListed))
            text.Append(Line(shift, language)).Append('\n');
        if (moved.Length > MostListed)
            text.Append(More.Format(language, moved.Length - MostListed)).Append('\n');
        return text.ToString();
    }

    internal static string ToJson(IndicatorChange change) => WhatIfJson.Of(json =>
    {
        json.WriteString("indicator", change.Code);
        json.WriteString("change", change.IsAdded ? "added" : "removed");
        json.WriteExact("meanPlaces", change.MeanPlaces);
        json.WriteExact("mostPlaces", change.MostPlaces);
        json.WriteArray("subjects", change.Shifts, shift =>
        {
            json.WriteString("subject", shift.Subject.Name);
            json.WriteExact("scoreBefore", shift.ScoreBefore);
            json.WriteExact("scoreAfter", shift.ScoreAfter);
            json.WriteExact("rankBefore", shift.RankBefore);
            json.WriteExact("rankAfter", shift.RankAfter);
            json.WriteWhenTold("gradeBefore", shift.GradeBefore);
            json.WriteWhenTold("gradeAfter", shift.GradeAfter);
        });
    });

    /// <summary>One subject's move on a line.</summary>
    internal static string Line(SubjectShift shift, Language language)
    {
        string moved = Moved.Format(
            language,
            SafeText.Line(shift.Subject.Name),
            Figure(shift.RankBefore),
            Figure(shift.RankAfter),
            Figure(shift.ScoreBefore),
            Figure(shift.ScoreAfter));
        return shift.GradeBefore == shift.GradeAfter
            ? moved
            : Regraded.Format(language, moved, (object?)shift.GradeBefore ?? None, (object?)shift.GradeAfter ?? None);
    }

    /// <summary>A figure with at most four digits after the point, or the word for none.</summary>
    internal static object Figure(decimal? figure) => figure is { } known ? decimal.Round(known, 4) : None;
}
