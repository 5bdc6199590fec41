namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>The ratings that take part, sorted by the element of the floating facet, and the place of every parameter.</summary>
/// <remarks>
/// Parameters other than those of the floating facet stand in one vector: the elements of the other facets, then the sums of thresholds,
/// set by set. The floating facet's are eliminated wherever a system is solved, because each rating has exactly one of them.
/// </remarks>
internal sealed class RatingLayout
{
    private RatingLayout()
    {
    }

    /// <summary>The row of the table that each rating came from.</summary>
    internal int[] Rows { get; private init; } = [];

    /// <summary>For each element of the floating facet where its ratings begin; one more at the end.</summary>
    internal int[] Starts { get; private init; } = [];

    /// <summary>For each other facet, the place of each rating's element in the vector of parameters.</summary>
    internal int[][] Columns { get; private init; } = [];

    /// <summary>For each other facet, 1 or -1.</summary>
    internal double[] Signs { get; private init; } = [];

    /// <summary>For each facet of the table where its elements begin in the vector; -1 for the floating one.</summary>
    internal int[] Offsets { get; private init; } = [];

    /// <summary>1 or -1, for the floating facet.</summary>
    internal double FloatingSign { get; private init; }

    /// <summary>The coded categories.</summary>
    internal int[] Codes { get; private init; } = [];

    /// <summary>The sets of thresholds; <see langword="null"/> when there is one.</summary>
    internal int[]? Sets { get; private init; }

    /// <summary>The weights; <see langword="null"/> when all are 1.</summary>
    internal double[]? Weights { get; private init; }

    internal CategoryCoding Coding { get; private init; } = null!;

    /// <summary>Where the sums of thresholds begin in the vector.</summary>
    internal int ThresholdOffset { get; private init; }

    /// <summary>Which parameters are estimated.</summary>
    internal bool[] Free { get; private init; } = [];

    /// <summary>For each parameter the number of the group whose mean is zero; -1 for none.</summary>
    internal int[] Centres { get; private init; } = [];

    internal int CentreCount { get; private init; }

    /// <summary>Which elements of the floating facet are estimated.</summary>
    internal bool[] FloatingFree { get; private init; } = [];

    /// <summary>The number of ratings.</summary>
    internal int Count => Rows.Length;

    /// <summary>The length of the vector of parameters.</summary>
    internal int ParameterCount => Free.Length;

    /// <summary>Whether any threshold is estimated.</summary>
    internal bool HasThresholds => Free.AsSpan(ThresholdOffset).Contains(true);

    internal static RatingLayout Of(RatingTable table, ModelPlan plan, bool[] isIn, CategoryCoding coding, InteractionColumn? interaction = null)
    {
        int[] rows = SortedRows(table, plan.Floating, isIn, out int[] starts);
        int[] others = [.. Enumerable.Range(0, table.Facets.Count).Where(facet => facet != plan.Floating)];
        var offsets = new int[table.Facets.Count];
        int next = 0;
        offsets[plan.Floating] = -1;
        foreach (int facet in others)
        {
            offsets[facet] = next;
            next += table.Facets[facet].Elements.Count;
        }

        var columns = others.Select(facet => Pick(table.ColumnOf(facet), rows, offsets[facet])).ToList();
        var signs = others.Select(facet => table.Facets[facet].Sign).ToList();
        if (interaction is not null)
        {
            columns.Add(Pick(interaction.Cells, rows, next));
            signs.Add(1);
            next += interaction.Count;
        }

        var parameters = new ParameterMap(table, plan, columns, next, coding);
        return new RatingLayout
        {
            Rows = rows,
            Starts = starts,
            Columns = [.. columns],
            Signs = [.. signs],
            Offsets = offsets,
            FloatingSign = table.Facets[plan.Floating].Sign,
            Codes = Array.ConvertAll(rows, row => coding.Code(plan.SetOf(row), table.Categories[row])),
            Sets = plan.ThresholdFacet is null ? null : Array.ConvertAll(rows, plan.SetOf),
            Weights = table.Weights.IsEmpty ? null : Array.ConvertAll(rows, table.WeightOf),
            Coding = coding,
            ThresholdOffset = next,
            Free = parameters.Free,
            Centres = parameters.Centres,
            CentreCount = parameters.CentreCount,
            FloatingFree = [.. Enumerable.Range(0, starts.Length - 1).Select(e => starts[e + 1] > starts[e] && !plan.IsAnchored(plan.Floating, e))],
        };
    }

    private static int[] Pick(int[] column, int[] rows, int offset) => Array.ConvertAll(rows, row => column[row] + offset);

    /// <summary>A counting sort, so that equal input has equal order.</summary>
    private static int[] SortedRows(RatingTable table, int floating, bool[] isIn, out int[] starts)
    {
        int[] column = table.ColumnOf(floating);
        starts = new int[table.Facets[floating].Elements.Count + 1];
        for (int row = 0; row < column.Length; row++)
            starts[column[row] + 1] += isIn[row] ? 1 : 0;
        for (int element = 1; element < starts.Length; element++)
            starts[element] += starts[element - 1];
        int[] next = [.. starts];
        var rows = new int[starts[^1]];
        for (int row = 0; row < column.Length; row++)
        {
            if (isIn[row])
                rows[next[column[row]]++] = row;
        }

        return rows;
    }
}
