using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Nulls;

/// <summary>P-values from the ranks of sheets among sheets: no distribution is assumed, only that honest sheets could change places.</summary>
/// <remarks>
/// Bates et al. (2023): p = (1 + those at least as suspect) / (1 + those compared with), so that p is never below 1 / (n + 1): with false discoveries held at q,
/// take at least 20 / q sheets. Careless sheets among those compared with make p larger, never smaller.
/// </remarks>
internal static class ConformalPValues
{
    /// <summary>Compares sheets with a reference group known, or cleaned, to be honest.</summary>
    /// <param name="values">The index of each sheet.</param>
    /// <param name="reference">The same index of the reference group; members without a value are left out.</param>
    internal static SheetPValue[] Against(ValueList<IndexValue> values, ValueList<IndexValue> reference)
    {
        double[] sorted = [.. reference.Where(value => value.HasValue).Select(Suspicion).Order()];
        return [.. values.Select(value => Of(value, sorted, isAmongThem: false))];
    }

    /// <summary>Compares each sheet with all others.</summary>
    internal static SheetPValue[] AmongOthers(ValueList<IndexValue> values)
    {
        double[] sorted = [.. values.Where(value => value.HasValue).Select(Suspicion).Order()];
        return [.. values.Select(value => Of(value, sorted, isAmongThem: true))];
    }

    /// <summary>Compares each sheet with all others of its group: the same office, or a similar mean, where the scale leaves equal room to vary.</summary>
    /// <param name="values">The index of each sheet.</param>
    /// <param name="groups">The group of each sheet. Nothing about the index itself may decide it.</param>
    internal static SheetPValue[] AmongOthers(ValueList<IndexValue> values, IReadOnlyList<int> groups)
    {
        var ranked = new SheetPValue[values.Count];
        foreach (IGrouping<int, int> group in Enumerable.Range(0, values.Count).GroupBy(sheet => groups[sheet]))
        {
            int[] members = [.. group];
            SheetPValue[] within = AmongOthers(members.Select(sheet => values[sheet]).ToValueList());
            for (int i = 0; i < members.Length; i++)
                ranked[members[i]] = within[i];
        }

        return ranked;
    }

    private static double Suspicion(IndexValue value) => value.Direction == IndexDirection.HighIsSuspect ? value.Value!.Value : -value.Value!.Value;

    private static SheetPValue Of(IndexValue value, double[] sorted, bool isAmongThem)
    {
        if (!value.HasValue)
            return SheetPValue.Without(value.Reason);
        int others = sorted.Length - (isAmongThem ? 1 : 0);
        if (others == 0)
            return SheetPValue.Without(IndexTexts.Alone);
        int atLeast = sorted.Length - FirstFrom(sorted, Suspicion(value)) - (isAmongThem ? 1 : 0);
        return new SheetPValue((1.0 + atLeast) / (1.0 + others), others, null);
    }

    /// <summary>The first place whose value is not below the bound.</summary>
    private static int FirstFrom(double[] sorted, double bound)
    {
        (int low, int high) = (0, sorted.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sorted[middle] < bound ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
