using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>The most events on one day, and what it would be if each evaluator's days, with as many events on each, had been any of the days of work.</summary>
internal sealed class BusyDays
{
    private readonly int[][] counts;

    /// <summary>Takes events: the evaluator and the day of each.</summary>
    internal BusyDays((int Evaluator, int Day)[] events)
    {
        counts = [.. events.GroupBy(each => each.Evaluator).OrderBy(own => own.Key).Select(own => own.CountBy(each => each.Day).Select(day => day.Value).Order().ToArray())];
        KeyValuePair<int, int> busiest = events.CountBy(each => each.Day).OrderByDescending(day => day.Value).ThenBy(day => day.Key).First();
        (Busiest, Most) = (busiest.Key, busiest.Value);
        Days = events.Select(each => each.Day).Distinct().Count();
    }

    /// <summary>On how many days there was any.</summary>
    internal int Days { get; }

    /// <summary>The day number of the busiest day, of several the first.</summary>
    internal int Busiest { get; }

    internal int Most { get; }

    internal Func<RandomStream, bool> NewDraw()
    {
        int[] days = [.. Enumerable.Range(0, Days)];
        int[] totals = new int[Days];
        return random =>
        {
            Array.Clear(totals);
            foreach (int[] own in counts)
                Deal(own, days, totals, random);
            return totals.Max() >= Most;
        };
    }

    /// <summary>Gives an evaluator's counts to different days by lot.</summary>
    private static void Deal(int[] own, int[] days, int[] totals, RandomStream random)
    {
        for (int i = 0; i < own.Length; i++)
        {
            int other = i + random.NextBelow(days.Length - i);
            (days[i], days[other]) = (days[other], days[i]);
            totals[days[i]] += own[i];
        }
    }
}
