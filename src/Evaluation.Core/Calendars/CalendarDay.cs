using Evaluation.Schemes;

namespace Evaluation.Calendars;

/// <summary>A date that a notice names: a holiday or a make-up workday.</summary>
/// <param name="Date">The date.</param>
/// <param name="Kind">What the notice makes of it.</param>
/// <param name="Year">The year that the notice arranges. A notice may reach back into the December before its year.</param>
/// <param name="Notice">The number of the notice, such as <c>国办发明电〔2023〕7号</c>.</param>
/// <param name="Mark">How well the date is known.</param>
public sealed record CalendarDay(DateOnly Date, CalendarDayKind Kind, int Year, string Notice, Verification Mark);
