namespace Evaluation.Evaluators.Variance;

/// <summary>The ratings divided by the combinations of levels of some facets: a main effect or an interaction.</summary>
/// <param name="Name">The names of the facets, joined by colons.</param>
/// <param name="Mask">Which facets, a bit for each.</param>
/// <param name="Cells">For each rating the position of its combination, in the order in which they first occur.</param>
/// <param name="Count">How many combinations occur.</param>
internal sealed record Partition(string Name, int Mask, int[] Cells, int Count)
{
    /// <summary>The division by these facets together.</summary>
    internal static Partition Of(IReadOnlyList<Facet> facets, int ratings, int mask = ~0)
    {
        int[] cells = new int[ratings];
        int count = 1;
        var names = new List<string>();
        for (int position = 0; position < facets.Count; position++)
        {
            if ((mask >> position & 1) == 0)
                continue;
            names.Add(facets[position].Name);
            count = Refine(cells, facets[position]);
        }

        return new Partition(string.Join(':', names), mask, cells, count);
    }

    /// <summary>All divisions by one or more facets, by number of facets and then in their order.</summary>
    internal static IEnumerable<Partition> All(FacetedRatings ratings) =>
        Enumerable.Range(1, (1 << ratings.Facets.Count) - 1)
            .OrderBy(mask => int.PopCount(mask))
            .ThenBy(mask => Enumerable.Range(0, ratings.Facets.Count).Where(position => (mask >> position & 1) == 1).Aggregate(0, (key, position) => (key * 8) + position))
            .Select(mask => Of(ratings.Facets, ratings.Count, mask));

    private static int Refine(int[] cells, Facet facet)
    {
        var seen = new Dictionary<(int, int), int>();
        for (int rating = 0; rating < cells.Length; rating++)
        {
            (int, int) key = (cells[rating], facet.Positions[rating]);
            if (!seen.TryGetValue(key, out int position))
                seen.Add(key, position = seen.Count);
            cells[rating] = position;
        }

        return seen.Count;
    }
}
