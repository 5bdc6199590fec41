using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Screening.Copies;

/// <summary>Scores as the numbers of their values, indicator by indicator; indicators on which all sheets have one value are left out.</summary>
internal sealed class SheetCodes
{
    internal const int Missing = -1;

    /// <summary>As much as 40 indicators on five levels, and never fewer than 20: with less, honest sheets reach any share of equal scores.</summary>
    private const int FewestOnFiveLevels = 40;

    private const int FewestOnAny = 20;

    private readonly int[] codes;

    private SheetCodes(int sheets, int[] leaves, double[][] values, int[] codes)
    {
        this.codes = codes;
        Sheets = sheets;
        Leaves = leaves;
        Values = values;
        Offsets = new int[values.Length + 1];
        for (int item = 0; item < values.Length; item++)
            Offsets[item + 1] = Offsets[item] + values[item].Length;
    }

    internal int Sheets { get; }

    internal int Items => Leaves.Length;

    /// <summary>By item, the position of its leaf.</summary>
    internal int[] Leaves { get; }

    /// <summary>By item, the different values that sheets have, ascending.</summary>
    internal double[][] Values { get; }

    /// <summary>Where the values of each item begin when those of all stand in one row; the last is their number.</summary>
    internal int[] Offsets { get; }

    /// <summary>The fewest indicators that two sheets must share to be compared, by how many levels the indicators have.</summary>
    internal int FewestShared
    {
        get
        {
            double information = Items == 0 ? Math.Log(2) : Values.Average(values => Math.Log(values.Length));
            return Math.Max(FewestOnAny, (int)Math.Ceiling((FewestOnFiveLevels * Math.Log(5) / information) - 1e-9));
        }
    }

    /// <summary>The codes of a sheet, <see cref="Missing"/> where it has no score.</summary>
    internal ReadOnlySpan<int> Row(int sheet) => codes.AsSpan(sheet * Items, Items);

    /// <summary>Where a value stands among the values of its item, from 0 for the lowest to 1 for the highest.</summary>
    internal double PlaceOf(int item, int code) => (double)code / (Values[item].Length - 1);

    internal int PresentOn(int sheet) => Items - Row(sheet).Count(Missing);

    internal static SheetCodes Of(SheetMatrix sheets)
    {
        double[][] columns = [.. Enumerable.Range(0, sheets.Items).Select(sheets.Column)];
        double[][] values = [.. columns.Select(column => column.Where(value => !double.IsNaN(value)).Distinct().Order().ToArray())];
        int[] leaves = [.. Enumerable.Range(0, sheets.Items).Where(leaf => values[leaf].Length > 1)];
        int[] codes = new int[sheets.Sheets * leaves.Length];
        for (int sheet = 0; sheet < sheets.Sheets; sheet++)
        {
            for (int item = 0; item < leaves.Length; item++)
            {
                double score = columns[leaves[item]][sheet];
                codes[(sheet * leaves.Length) + item] = double.IsNaN(score) ? Missing : Array.BinarySearch(values[leaves[item]], score);
            }
        }

        return new SheetCodes(sheets.Sheets, leaves, [.. leaves.Select(leaf => values[leaf])], codes);
    }
}
