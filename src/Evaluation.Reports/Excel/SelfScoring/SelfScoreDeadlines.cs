using Evaluation.Calendars;
using Evaluation.Diagnostics;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>Lists the days ahead that a scheme and the Regulations name.</summary>
internal static class SelfScoreDeadlines
{
    /// <summary>Whoever plans looks a year ahead.</summary>
    private const int DaysAhead = 366;

    private static readonly LocalText Cutoff = new("the last day that the assessment looks at", "评估数据截止");
    private static readonly LocalText WindowEnds = new("the dates of {0} {1} end to count", "指标 {0} {1} 的统计期截止");
    private static readonly LocalText DepartmentReport = new("annual report of departments (Art. 49 of the Regulations)", "部门公布政府信息公开工作年度报告（条例第四十九条）");
    private static readonly LocalText GovernmentReport = new("annual report of governments (Art. 49 of the Regulations)", "政府公布政府信息公开工作年度报告（条例第四十九条）");

    internal static WorkingCalendar CalendarOf(Scheme scheme) => scheme.Calendar?.Resolve().Value ?? WorkingCalendar.China;

    internal static ValueList<SelfScoreDeadline> Of(Scheme scheme, DateOnly today, IEnumerable<SelfScoreDeadline> requests)
    {
        WorkingCalendar calendar = CalendarOf(scheme);
        return Dates(scheme, today)
            .Where(ahead => ahead.Date >= today && ahead.Date.DayNumber - today.DayNumber <= DaysAhead)
            .Distinct()
            .Select(ahead => new SelfScoreDeadline(
                ahead.Date,
                ahead.Date.DayNumber - today.DayNumber,
                calendar.TryWorkingDaysBetween(today, ahead.Date, out int days) ? days : null,
                ahead.What))
            .Concat(requests)
            .OrderBy(deadline => deadline.Date)
            .ToValueList();
    }

    private static IEnumerable<(DateOnly Date, LocalText What)> Dates(Scheme scheme, DateOnly today)
    {
        if (scheme.Cutoff is { } cutoff)
            yield return (cutoff, Cutoff);
        foreach (Indicator leaf in scheme.Leaves)
        {
            if (leaf.Method is WindowMethod window)
                yield return (window.To, WindowEnds.With(SafeText.Line(leaf.Code), SafeText.Line(leaf.Title)));
        }

        foreach (int year in new[] { today.Year - 1, today.Year }.Where(year => year is > 0 and < 9999))
        {
            yield return (StatutoryDates.DepartmentReportDue(year), DepartmentReport);
            yield return (StatutoryDates.GovernmentReportDue(year), GovernmentReport);
        }
    }
}
