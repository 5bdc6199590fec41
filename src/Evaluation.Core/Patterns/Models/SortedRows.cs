using Evaluation.Statistics;

namespace Evaluation.Patterns.Models;

/// <summary>Rows in an order that does not depend on the order they came in, so that what is drawn from them does not either.</summary>
internal static class SortedRows
{
    /// <summary>The rows that have enough features.</summary>
    internal static double[][] Of(PreparedTable table)
    {
        double[][] rows = [.. table.Usable.Select(row => table.Row(row).ToArray())];
        Array.Sort(rows, (a, b) => a.AsSpan().SequenceCompareTo(b));
        return rows;
    }

    /// <summary>So many of the rows, none twice; all of them where they are fewer.</summary>
    internal static double[][] Draw(double[][] rows, int size, RandomStream random)
    {
        if (rows.Length <= size)
            return rows;
        double[][] pool = [.. rows];
        for (int i = 0; i < size; i++)
        {
            int drawn = i + random.NextBelow(pool.Length - i);
            (pool[i], pool[drawn]) = (pool[drawn], pool[i]);
        }

        return pool[..size];
    }
}
