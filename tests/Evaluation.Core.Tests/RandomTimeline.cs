using Evaluation.Observations;

namespace Evaluation;

/// <summary>Dates made from a random number, in an order that can be and in years that the calendar of China covers.</summary>
internal static class RandomTimeline
{
    private static readonly DateOnly First = new(2019, 1, 1);

    internal static ObservedValue Interval(int raw)
    {
        (DateOnly received, Random random) = Begin(raw);
        return ObservedValue.OfTimeline(
            random.Next(6) == 0
                ? [new TimelineStep(TimelineStepKind.Received, received)]
                : [new TimelineStep(TimelineStepKind.Received, received), new TimelineStep(TimelineStepKind.Replied, Later(received, 60, random))]);
    }

    internal static ObservedValue Request(int raw) => ObservedValue.OfTimeline(Steps(raw));

    internal static List<TimelineStep> Steps(int raw)
    {
        (DateOnly received, Random random) = Begin(raw);
        List<TimelineStep> steps = [new(TimelineStepKind.Received, received)];
        DateOnly last = received;
        if (random.Next(3) == 0)
        {
            steps.Add(new(TimelineStepKind.CorrectionNotice, last = Later(last, 15, random)));
            if (random.Next(5) > 0)
                steps.Add(new(TimelineStepKind.Corrected, last = Later(last, 30, random)));
        }

        for (int i = random.Next(3); i > 0; i--)
        {
            DateOnly asked = Later(received, 30, random);
            steps.Add(new(TimelineStepKind.Consulted, asked, random.Next(3) == 0 ? null : Later(asked, 40, random)));
        }

        if (random.Next(3) == 0)
            steps.Add(new(TimelineStepKind.Extended, Later(received, 50, random), null, random.Next(2) == 0 ? null : random.Next(1, 21)));
        if (random.Next(6) > 0)
            steps.Add(new(TimelineStepKind.Replied, Later(last, 90, random)));
        return steps;
    }

    internal static IEnumerable<DateOnly> Dates(DateOnly near, int raw)
    {
        (_, Random random) = Begin(raw);
        return [.. Enumerable.Range(0, random.Next(40)).Select(_ => near.AddDays(random.Next(-30, 430)))];
    }

    private static (DateOnly Received, Random Random) Begin(int raw)
    {
        var random = new Random(raw);
        return (First.AddDays(random.Next(2_200)), random);
    }

    private static DateOnly Later(DateOnly day, int most, Random random) => day.AddDays(random.Next(most + 1));
}
