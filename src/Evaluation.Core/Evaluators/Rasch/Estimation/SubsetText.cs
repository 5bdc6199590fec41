namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Names the elements of subsets: a few of each, with how many more there are.</summary>
internal static class SubsetText
{
    private const int MostNames = 3;
    private const int MostSubsets = 4;

    /// <summary>The subsets one after another, each by a few elements of each facet.</summary>
    internal static string OfSubsets(RatingTable table, int[] subsets, int[] bases)
    {
        var texts = new List<string>();
        foreach (int subset in subsets.Where(subset => subset >= 0).Distinct().Order().Take(MostSubsets))
        {
            IEnumerable<string> facets = table.Facets.Select((facet, f) =>
                $"{facet.Name} {Names([.. facet.Elements.Where((_, element) => subsets[bases[f] + element] == subset)])}");
            texts.Add($"[{string.Join("; ", facets)}]");
        }

        return Cut(string.Join(" | ", texts));
    }

    /// <summary>Groups of elements of one facet.</summary>
    internal static string OfFacet(string facet, List<List<string>> groups) =>
        Cut($"{facet}: {string.Join(" | ", groups.Take(MostSubsets).Select(Names))}");

    /// <summary>A few names, and how many more.</summary>
    internal static string Names(IReadOnlyList<string> names)
    {
        string some = string.Join(", ", names.Take(MostNames).Select(name => Cut(name, 24)));
        return names.Count <= MostNames ? some : FormattableString.Invariant($"{some}, … (+{names.Count - MostNames})");
    }

    private static string Cut(string text, int longest = 190) => text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest), "…");
}
