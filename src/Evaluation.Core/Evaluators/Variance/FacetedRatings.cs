namespace Evaluation.Evaluators.Variance;

/// <summary>Ratings that are numbers, each with its level on every facet.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class FacetedRatings
{
    /// <summary>The most facets.</summary>
    public const int MostFacets = 6;

    private readonly double[] values;

    private FacetedRatings(double[] values, ValueList<Facet> facets)
    {
        this.values = values;
        Facets = facets;
    }

    /// <summary>How many ratings there are.</summary>
    public int Count => values.Length;

    /// <summary>The facets.</summary>
    public ValueList<Facet> Facets { get; }

    /// <summary>Whether every combination of levels has exactly one rating.</summary>
    public bool IsBalanced => Facets.Aggregate(1L, (cells, facet) => Math.Min(cells * facet.Levels, int.MaxValue)) == Count
        && Partition.Of(Facets, Count).Count == Count;

    /// <summary>The ratings.</summary>
    internal ReadOnlySpan<double> Values => values;

    /// <summary>Ratings by their facets. Missing ratings are not in the list.</summary>
    /// <param name="values">The ratings, finite.</param>
    /// <param name="facets">Between one and <see cref="MostFacets"/> facets, each with a level for each rating and at least two levels.</param>
    /// <exception cref="ArgumentException">A rating is not finite, or the facets are not like that.</exception>
    public static FacetedRatings Of(ReadOnlySpan<double> values, params ReadOnlySpan<Facet> facets)
    {
        foreach (double value in values)
        {
            if (!double.IsFinite(value))
                throw new ArgumentException(FormattableString.Invariant($"A rating is {value}; it must be a finite number."), nameof(values));
        }

        if (facets.Length is 0 or > MostFacets)
            throw new ArgumentException(FormattableString.Invariant($"There are {facets.Length} facets; there must be 1 to {MostFacets}."), nameof(facets));
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Facet facet in facets)
        {
            string name = Diagnostics.SafeText.Of(facet.Name);
            if (!names.Add(facet.Name))
                throw new ArgumentException($"Two facets are called '{name}'.", nameof(facets));
            if (facet.Positions.Length != values.Length)
                throw new ArgumentException(FormattableString.Invariant($"The facet '{name}' has {facet.Positions.Length} levels for {values.Length} ratings."), nameof(facets));
            if (facet.Levels < 2)
                throw new ArgumentException($"The facet '{name}' has fewer than two levels, so it cannot vary. Leave it out.", nameof(facets));
        }

        return new FacetedRatings(values.ToArray(), ValueList.Create(facets));
    }
}
