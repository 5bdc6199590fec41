namespace Evaluation.Evaluators.Agreement;

/// <summary>How many raters gave each unit each category, without the zeros and without units that nobody rated.</summary>
internal sealed class UnitCounts
{
    private readonly int[] starts;
    private readonly int[] totals;
    private readonly CategoryCount[] entries;

    private UnitCounts(RatingCategories categories, int[] starts, int[] totals, CategoryCount[] entries)
    {
        Categories = categories;
        this.starts = starts;
        this.totals = totals;
        this.entries = entries;
    }

    internal RatingCategories Categories { get; }

    /// <summary>The units that have at least one rating.</summary>
    internal int Count => totals.Length;

    /// <summary>How many ratings a unit has, at least 1.</summary>
    internal int TotalOf(int unit) => totals[unit];

    /// <summary>The categories that a unit has, ascending, and how often.</summary>
    internal ReadOnlySpan<CategoryCount> this[int unit] => entries.AsSpan(starts[unit]..starts[unit + 1]);

    internal static UnitCounts Of(RatingMatrix table)
    {
        var builder = new Builder(table.Categories, table.Units, table.Units * table.Raters);
        int[] row = new int[table.Raters];
        for (int unit = 0; unit < table.Units; unit++)
        {
            table.Row(unit).CopyTo(row);
            row.AsSpan().Sort();
            foreach (int category in row)
            {
                if (category >= 0)
                    builder.Add(category, 1);
            }

            builder.EndUnit();
        }

        return builder.Build();
    }

    internal static UnitCounts Of(RatingCounts table)
    {
        var builder = new Builder(table.Categories, table.Units, table.Units * table.Categories.Count);
        for (int unit = 0; unit < table.Units; unit++)
        {
            for (int category = 0; category < table.Categories.Count; category++)
            {
                if (table[unit, category] > 0)
                    builder.Add(category, table[unit, category]);
            }

            builder.EndUnit();
        }

        return builder.Build();
    }

    /// <summary>Only the units that have at least two ratings.</summary>
    internal UnitCounts Pairable()
    {
        var builder = new Builder(Categories, Count, entries.Length);
        for (int unit = 0; unit < Count; unit++)
        {
            if (totals[unit] < 2)
                continue;
            foreach (CategoryCount entry in this[unit])
                builder.Add(entry.Category, entry.Count);
            builder.EndUnit();
        }

        return builder.Build();
    }

    /// <summary>The units at these positions, which may stand more than once.</summary>
    internal UnitCounts Draw(ReadOnlySpan<int> units)
    {
        int size = 0;
        foreach (int unit in units)
            size += starts[unit + 1] - starts[unit];
        (int[] drawnStarts, int[] drawnTotals, var drawn) = (new int[units.Length + 1], new int[units.Length], new CategoryCount[size]);
        for (int i = 0; i < units.Length; i++)
        {
            this[units[i]].CopyTo(drawn.AsSpan(drawnStarts[i]));
            drawnStarts[i + 1] = drawnStarts[i] + this[units[i]].Length;
            drawnTotals[i] = totals[units[i]];
        }

        return new UnitCounts(Categories, drawnStarts, drawnTotals, drawn);
    }

    private ref struct Builder(RatingCategories categories, int units, int entries)
    {
        private readonly int[] starts = new int[units + 1];
        private readonly int[] totals = new int[units];
        private readonly CategoryCount[] entries = new CategoryCount[entries];
        private int unit;
        private int next;

        internal void Add(int category, int count)
        {
            if (next > starts[unit] && entries[next - 1].Category == category)
                entries[next - 1] = new CategoryCount(category, entries[next - 1].Count + count);
            else
                entries[next++] = new CategoryCount(category, count);
            totals[unit] += count;
        }

        internal void EndUnit()
        {
            if (totals[unit] > 0)
                starts[++unit] = next;
        }

        internal readonly UnitCounts Build() => new(categories, starts[..(unit + 1)], totals[..unit], entries[..next]);
    }
}
