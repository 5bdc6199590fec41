using Evaluation.Calendars;
using Evaluation.Diagnostics;

namespace Evaluation.Schemes;

/// <summary>By which calendar a scheme counts working days (工作日历).</summary>
/// <param name="Base">What it starts from.</param>
/// <remarks>
/// A scheme carries the days themselves, also when its file names a calendar file: so its hash stands for everything that decides a score.
/// </remarks>
public sealed record SchemeCalendar(CalendarBase Base = CalendarBase.China)
{
    /// <summary>Days of the scheme's own: whole years, which replace or extend those of the base. The default is empty.</summary>
    public ValueList<CalendarDay> Days { get; init; } = [];

    /// <summary>The calendar, or everything that is wrong with the days.</summary>
    public Checked<WorkingCalendar> Resolve()
    {
        if (Base == CalendarBase.China && Days.Count == 0)
            return new DiagnosticBag().Check(WorkingCalendar.China);
        Checked<WorkingCalendar> own = WorkingCalendar.Create(Days);
        return own.IsValid && Base == CalendarBase.China
            ? new Checked<WorkingCalendar>(WorkingCalendar.China.With(own.Value), own.Diagnostics)
            : own;
    }
}
