namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>The categories as each set of thresholds counts them, from 0 up.</summary>
internal sealed class CategoryCoding
{
    private readonly int lowest;
    private readonly int[][] codes;

    private CategoryCoding(int lowest, int[][] codes, int[][] values, bool[][] observed)
    {
        this.lowest = lowest;
        this.codes = codes;
        Values = values;
        Observed = observed;
        Stride = Math.Max(2, values.Max(list => list.Length));
    }

    /// <summary>By set and code: the category.</summary>
    internal int[][] Values { get; }

    /// <summary>By set and code: whether somebody gave it.</summary>
    internal bool[][] Observed { get; }

    /// <summary>The number of sets.</summary>
    internal int SetCount => Values.Length;

    /// <summary>The most categories of any set, at least two.</summary>
    internal int Stride { get; }

    /// <summary>The highest code of a set; 0 when it has one category or none.</summary>
    internal int Top(int set) => Math.Max(0, Values[set].Length - 1);

    /// <summary>The code of a category; -1 when it lies outside what the set was given.</summary>
    internal int Code(int set, int category) => codes[set][category - lowest];

    /// <summary>The code of a category; the nearest one when it lies outside what the set was given.</summary>
    internal int NearestCode(int set, int category)
    {
        int code = Code(set, category);
        return code >= 0 || Values[set].Length == 0 ? Math.Max(0, code) : category < Values[set][0] ? 0 : Array.FindLastIndex(Values[set], value => value < category);
    }

    /// <summary>Counts the categories of the ratings that are in.</summary>
    internal static CategoryCoding Of(RatingTable table, int? thresholdFacet, UnobservedCategories unobserved, bool[] isIn)
    {
        int[]? sets = thresholdFacet is { } facet ? table.ColumnOf(facet) : null;
        int setCount = thresholdFacet is { } f ? table.Facets[f].Elements.Count : 1;
        int width = table.HighestCategory - table.LowestCategory + 1;
        var given = new bool[setCount][];
        for (int set = 0; set < setCount; set++)
            given[set] = new bool[width];
        for (int row = 0; row < table.Count; row++)
        {
            if (isIn[row])
                given[sets is null ? 0 : sets[row]][table.Categories[row] - table.LowestCategory] = true;
        }

        var codes = new int[setCount][];
        var values = new int[setCount][];
        for (int set = 0; set < setCount; set++)
            (codes[set], values[set]) = Codes(given[set], unobserved, table.LowestCategory);
        bool[][] observed = [.. values.Select((list, set) => list.Select(value => given[set][value - table.LowestCategory]).ToArray())];
        return new CategoryCoding(table.LowestCategory, codes, values, observed);
    }

    private static (int[] Codes, int[] Values) Codes(bool[] given, UnobservedCategories unobserved, int lowest)
    {
        int first = Array.IndexOf(given, true);
        int last = Array.LastIndexOf(given, true);
        var codes = new int[given.Length];
        Array.Fill(codes, -1);
        var values = new List<int>();
        for (int category = Math.Max(first, 0); category <= last; category++)
        {
            if (!given[category] && unobserved == UnobservedCategories.Renumber)
                continue;
            codes[category] = values.Count;
            values.Add(lowest + category);
        }

        return (codes, [.. values]);
    }
}
