using Evaluation.Schemes;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>A day that is coming, or the last day to reply to a request that has passed.</summary>
/// <param name="Date">The day.</param>
/// <param name="Days">How many days from today, below 0 when it has passed.</param>
/// <param name="WorkingDays">How many working days from today, below 0 when it has passed; <see langword="null"/> where the calendar has no holiday notice for one of the years.</param>
/// <param name="What">What ends on it.</param>
public sealed record SelfScoreDeadline(DateOnly Date, int Days, int? WorkingDays, LocalText What)
{
    /// <summary>Of the reply to a request by how many working days it is overdue, 0 when it is not; <see langword="null"/> for every other day.</summary>
    public int? Overdue { get; init; }

    /// <summary>The clause that sets the day; <see langword="null"/> where its words tell it or there is none.</summary>
    public Citation? Clause { get; init; }
}
