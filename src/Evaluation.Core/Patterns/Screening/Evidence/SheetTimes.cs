using Evaluation.Observations;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>When a sheet's scores were entered.</summary>
/// <param name="Sheet">The position of the sheet.</param>
/// <param name="Stamps">How many of its observations have a time.</param>
/// <param name="First">The earliest, in the offset in which it was told.</param>
/// <param name="Last">The latest.</param>
internal sealed record SheetTimes(int Sheet, int Stamps, DateTimeOffset First, DateTimeOffset Last)
{
    private static readonly long[] Resolutions = [TimeSpan.TicksPerDay, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond];

    internal double Seconds => (Last.UtcTicks - First.UtcTicks) / (double)TimeSpan.TicksPerSecond;

    /// <summary>The times of all sheets that have any, in the order of the sheets.</summary>
    internal static SheetTimes[] Of(PatternRound round) =>
        round.Observations.TimeColumn is not { } column ? [] :
        [
            .. round.Sheets.Select((sheet, position) => Of(position, [.. sheet.Rows.Where(row => row >= 0).Select(row => column[row]).OfType<DateTimeOffset>()]))
                .OfType<SheetTimes>(),
        ];

    /// <summary>The unit in which times were noted, in seconds: all of them are whole multiples of it.</summary>
    internal static double ResolutionOf(ObservationTable table)
    {
        long[] ofDay = [.. (table.TimeColumn ?? []).OfType<DateTimeOffset>().Select(time => time.TimeOfDay.Ticks).Distinct()];
        long unit = Array.Find(Resolutions, unit => Array.TrueForAll(ofDay, ticks => ticks % unit == 0));
        return unit / (double)TimeSpan.TicksPerSecond;
    }

    private static SheetTimes? Of(int sheet, DateTimeOffset[] times) =>
        times.Length == 0 ? null : new SheetTimes(sheet, times.Length, times.MinBy(time => time.UtcTicks), times.MaxBy(time => time.UtcTicks));
}
