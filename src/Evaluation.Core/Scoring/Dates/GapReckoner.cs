using Evaluation.Calendars;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring.Dates;

/// <summary>How many days the longest stretch without a date has.</summary>
internal sealed class GapReckoner(LongestGap method) : DateReckoner
{
    private readonly DateWindow window = new(method.From, method.To);

    internal override ValueKind Takes => ValueKind.Dates;

    internal override decimal Reckon(ObservedValue value, DiagnosticBag found)
    {
        (int after, int before) = window.LongestGap(value.Dates);
        return Length(after, before);
    }

    internal override LocalText Explain(ObservedValue value)
    {
        (int after, int before) = window.LongestGap(value.Dates);
        return Length(after, before) == 0
            ? DateTexts.NoGap.With(IsoDate.Of(method.From), IsoDate.Of(method.To))
            : DateTexts.Gap.With(Length(after, before), DayOf(after + 1), DayOf(before - 1), method.Limit);
    }

    private static int Length(int after, int before) => Math.Max(0, before - after - 1);

    private static string DayOf(int dayNumber) => IsoDate.Of(DateOnly.FromDayNumber(dayNumber));
}
