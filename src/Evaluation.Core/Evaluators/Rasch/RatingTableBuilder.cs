namespace Evaluation.Evaluators.Rasch;

/// <summary>Collects ratings by the names of their elements. Not safe for use by several threads at once.</summary>
/// <remarks>Elements are numbered in the order in which they first appear.</remarks>
public sealed class RatingTableBuilder
{
    private readonly (string Name, FacetOrientation Orientation)[] facets;
    private readonly Dictionary<string, int>[] positions;
    private readonly List<int>[] columns;
    private readonly List<int> categories = [];

    /// <summary>A builder for tables with the given facets, at least two.</summary>
    public RatingTableBuilder(params (string Name, FacetOrientation Orientation)[] facets)
    {
        this.facets = [.. facets];
        positions = [.. facets.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
        columns = [.. facets.Select(_ => new List<int>())];
    }

    /// <summary>Adds a rating.</summary>
    /// <param name="category">The category given.</param>
    /// <param name="elements">The name of the element of each facet.</param>
    /// <exception cref="ArgumentException">There are more or fewer names than facets.</exception>
    public RatingTableBuilder Add(int category, params ReadOnlySpan<string> elements)
    {
        if (elements.Length != facets.Length)
            throw new ArgumentException(FormattableString.Invariant($"{elements.Length} names for {facets.Length} facets."), nameof(elements));
        for (int f = 0; f < facets.Length; f++)
        {
            if (!positions[f].TryGetValue(elements[f], out int position))
                positions[f].Add(elements[f], position = positions[f].Count);
            columns[f].Add(position);
        }

        categories.Add(category);
        return this;
    }

    /// <summary>The table of what was added.</summary>
    /// <param name="lowest">The lowest category of the scale.</param>
    /// <param name="highest">The highest category of the scale.</param>
    /// <exception cref="ArgumentException">As for <see cref="RatingTable.Create"/>.</exception>
    public RatingTable Build(int lowest, int highest)
    {
        var named = facets.Select((facet, f) => new RatingFacet(facet.Name, positions[f].Keys.ToValueList(), facet.Orientation));
        return RatingTable.Create(named.ToValueList(), [.. columns.Select(column => column.ToArray())], [.. categories], lowest, highest);
    }
}
