namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>A day that is coming.</summary>
/// <param name="Date">The day.</param>
/// <param name="Days">How many days from today.</param>
/// <param name="WorkingDays">How many working days from today; <see langword="null"/> where the calendar has no holiday notice for one of the years.</param>
/// <param name="What">What ends on it.</param>
public sealed record SelfScoreDeadline(DateOnly Date, int Days, int? WorkingDays, LocalText What);
