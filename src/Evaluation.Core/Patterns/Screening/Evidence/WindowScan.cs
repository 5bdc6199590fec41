using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>The most events within a window of one day, and what it would be if each event had kept its time of day but happened on any of the days.</summary>
internal sealed class WindowScan
{
    private readonly long width;
    private readonly int days;
    private readonly int[] dayOf;
    private readonly long[] ticks;
    private readonly int[] order;

    /// <summary>Takes events: the day and the time of day of each.</summary>
    internal WindowScan((int Day, long Ticks)[] events, long width)
    {
        this.width = width;
        order = [.. Enumerable.Range(0, events.Length).OrderBy(i => events[i].Ticks).ThenBy(i => i)];
        int[] distinct = [.. events.Select(each => each.Day).Distinct().Order()];
        days = distinct.Length;
        ticks = [.. order.Select(i => events[i].Ticks)];
        dayOf = [.. order.Select(i => Array.BinarySearch(distinct, events[i].Day))];
        Most = Scan(dayOf, new Recent(days, ticks.Length), out int last);
        Window = [.. Enumerable.Range(0, last + 1).Where(i => dayOf[i] == dayOf[last] && ticks[last] - ticks[i] <= width).Select(i => order[i])];
    }

    internal int Most { get; }

    /// <summary>The positions of the events in the fullest window.</summary>
    internal int[] Window { get; }

    internal Func<RandomStream, bool> NewDraw()
    {
        int[] drawn = new int[ticks.Length];
        var recent = new Recent(days, ticks.Length);
        return random =>
        {
            for (int i = 0; i < drawn.Length; i++)
                drawn[i] = random.NextBelow(days);
            return Scan(drawn, recent, out _) >= Most;
        };
    }

    /// <summary>Goes through the events by their time of day; for each day it knows which of its events are still within the window.</summary>
    private int Scan(int[] drawn, Recent recent, out int last)
    {
        recent.Clear();
        int most = 0;
        last = 0;
        for (int i = 0; i < drawn.Length; i++)
        {
            int within = recent.Add(drawn[i], ticks[i], width);
            if (within > most)
                (most, last) = (within, i);
        }

        return most;
    }

    /// <summary>By day, the events so far, and the first of them that is still within the window.</summary>
    private sealed class Recent(int days, int events)
    {
        private readonly long[] times = new long[events];
        private readonly int[] next = new int[events];
        private readonly int[] first = new int[days];
        private readonly int[] last = new int[days];
        private readonly int[] within = new int[days];
        private int count;

        internal void Clear()
        {
            count = 0;
            Array.Clear(within);
        }

        internal int Add(int day, long time, long width)
        {
            int own = count++;
            times[own] = time;
            if (within[day] > 0)
                next[last[day]] = own;
            else
                first[day] = own;
            last[day] = own;
            within[day]++;
            while (time - times[first[day]] > width)
            {
                first[day] = next[first[day]];
                within[day]--;
            }

            return within[day];
        }
    }
}
