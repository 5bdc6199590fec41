using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>The most events on one day, and what it would be if each evaluator had done as much on each of his days, but in another order.</summary>
/// <remarks>
/// Who worked when is kept: a round opens for all on the same day. The last of an evaluator's days stays what it is where it is less than the others on average: that
/// is what was left over.
/// </remarks>
internal sealed class BusyDays
{
    private readonly (int[] Days, int[] Counts, bool IsLastLeft)[] own;

    /// <summary>Takes events: the evaluator and the day of each.</summary>
    internal BusyDays((int Evaluator, int Day)[] events)
    {
        int[] all = [.. events.Select(each => each.Day).Distinct().Order()];
        own = [.. events.GroupBy(each => each.Evaluator).OrderBy(evaluator => evaluator.Key).Select(evaluator => Own([.. evaluator.CountBy(each => each.Day).OrderBy(day => day.Key)], all))];
        KeyValuePair<int, int> busiest = events.CountBy(each => each.Day).OrderByDescending(day => day.Value).ThenBy(day => day.Key).First();
        (Busiest, Most) = (busiest.Key, busiest.Value);
        Days = all.Length;
    }

    /// <summary>On how many days there was any.</summary>
    internal int Days { get; }

    /// <summary>The day number of the busiest day, of several the first.</summary>
    internal int Busiest { get; }

    internal int Most { get; }

    internal Func<RandomStream, bool> NewDraw()
    {
        int[] counts = new int[Days];
        int[] totals = new int[Days];
        return random =>
        {
            Array.Clear(totals);
            foreach ((int[] days, int[] usual, bool isLastLeft) in own)
            {
                usual.CopyTo(counts, 0);
                random.Shuffle(counts.AsSpan(0, usual.Length - (isLastLeft ? 1 : 0)));
                for (int day = 0; day < usual.Length; day++)
                    totals[days[day]] += counts[day];
            }

            return totals.Max() >= Most;
        };
    }

    private static (int[] Days, int[] Counts, bool IsLastLeft) Own(KeyValuePair<int, int>[] days, int[] all)
    {
        int[] counts = [.. days.Select(day => day.Value)];
        return ([.. days.Select(day => Array.BinarySearch(all, day.Key))], counts, counts.Length > 1 && counts[^1] < counts[..^1].Average());
    }
}
