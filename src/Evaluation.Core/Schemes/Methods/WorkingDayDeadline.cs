using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>The full mark up to a limit of working days, and less for each day beyond it, never less than nothing (超期每日扣分).</summary>
/// <param name="Limit">The working days allowed, a whole number from 0; the last of them is still in time.</param>
/// <param name="Each">What one overdue day takes away, above 0.</param>
/// <remarks>Observed is how many working days were used, as a count; <see cref="Calendars.WorkingCalendar"/> counts them.</remarks>
public sealed record WorkingDayDeadline(decimal Limit, decimal Each) : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "working-days";

    /// <inheritdoc/>
    public override ValueKind Accepts => ValueKind.Count;
}
