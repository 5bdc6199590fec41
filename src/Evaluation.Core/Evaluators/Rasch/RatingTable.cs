namespace Evaluation.Evaluators.Rasch;

/// <summary>Ratings as columns: for each facet the position of the element, and the category that was given.</summary>
/// <remarks>A rating that was not given has no row. The same combination of elements may have several rows.</remarks>
/// <threadsafety>Immutable and safe to share.</threadsafety>
public sealed class RatingTable
{
    private readonly int[][] columns;
    private readonly int[] categories;
    private readonly double[]? weights;

    private RatingTable(ValueList<RatingFacet> facets, int[][] columns, int[] categories, int lowest, int highest, double[]? weights)
    {
        Facets = facets;
        this.columns = columns;
        this.categories = categories;
        LowestCategory = lowest;
        HighestCategory = highest;
        this.weights = weights;
    }

    /// <summary>The most categories a scale may have.</summary>
    public const int MaxCategories = 256;

    /// <summary>The facets, at least two.</summary>
    public ValueList<RatingFacet> Facets { get; }

    /// <summary>The number of ratings.</summary>
    public int Count => categories.Length;

    /// <summary>The lowest category of the scale, used or not.</summary>
    public int LowestCategory { get; }

    /// <summary>The highest category of the scale, used or not.</summary>
    public int HighestCategory { get; }

    /// <summary>The category of each rating.</summary>
    public ReadOnlySpan<int> Categories => categories;

    /// <summary>The weight of each rating; empty when all are 1.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>Makes a table from columns, which are copied.</summary>
    /// <param name="facets">The facets, at least two, with different names.</param>
    /// <param name="elements">For each facet a column: the position of the element in <see cref="RatingFacet.Elements"/>.</param>
    /// <param name="categories">The category of each rating.</param>
    /// <param name="lowest">The lowest category of the scale.</param>
    /// <param name="highest">The highest category, above the lowest; at most <see cref="MaxCategories"/> in all.</param>
    /// <param name="weights">The weight of each rating, positive and finite; <see langword="null"/> when all are 1.</param>
    /// <exception cref="ArgumentException">Columns differ in length, or two facets or two elements of a facet share a name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A position, category or weight is outside its range.</exception>
    public static RatingTable Create(
        ValueList<RatingFacet> facets, IReadOnlyList<int[]> elements, int[] categories, int lowest, int highest, double[]? weights = null)
    {
        RequireFacets(facets, elements);
        long width = (long)highest - lowest + 1;
        if (width is < 2 or > MaxCategories)
            throw new ArgumentOutOfRangeException(nameof(highest), highest, FormattableString.Invariant($"A scale has 2 to {MaxCategories} categories."));
        for (int f = 0; f < facets.Count; f++)
            RequireRange(elements[f], categories.Length, 0, facets[f].Elements.Count - 1, facets[f].Name);
        RequireRange(categories, categories.Length, lowest, highest, nameof(categories));
        RequireWeights(weights, categories.Length);
        return new RatingTable(
            facets, [.. elements.Select(column => column.ToArray())], [.. categories], lowest, highest, weights?.ToArray());
    }

    /// <summary>The column of a facet: for each rating the position of its element.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="facet"/> is no position of a facet.</exception>
    public ReadOnlySpan<int> ElementsOf(int facet) => columns[facet];

    /// <summary>The position of a facet by its name; -1 when there is none.</summary>
    public int FacetIndexOf(string name)
    {
        for (int f = 0; f < Facets.Count; f++)
        {
            if (string.Equals(Facets[f].Name, name, StringComparison.Ordinal))
                return f;
        }

        return -1;
    }

    internal int[] ColumnOf(int facet) => columns[facet];

    internal double WeightOf(int row) => weights is null ? 1 : weights[row];

    private static void RequireFacets(ValueList<RatingFacet> facets, IReadOnlyList<int[]> elements)
    {
        if (facets.Count < 2 || elements.Count != facets.Count)
            throw new ArgumentException(FormattableString.Invariant($"{facets.Count} facets with {elements.Count} columns: give two or more, and a column for each."), nameof(elements));
        if (facets.Select(facet => facet.Name).Distinct(StringComparer.Ordinal).Count() < facets.Count)
            throw new ArgumentException("Two facets share a name.", nameof(facets));
        foreach (RatingFacet facet in facets)
        {
            if (facet.Elements.Count == 0 || facet.Elements.Distinct(StringComparer.Ordinal).Count() < facet.Elements.Count)
                throw new ArgumentException($"The facet '{facet.Name}' has no elements, or two of the same name.", nameof(facets));
        }
    }

    private static void RequireRange(int[] column, int count, int lowest, int highest, string name)
    {
        if (column.Length != count)
            throw new ArgumentException(FormattableString.Invariant($"The column '{name}' has {column.Length} rows, the categories {count}."), name);
        for (int row = 0; row < column.Length; row++)
        {
            if (column[row] < lowest || column[row] > highest)
                throw new ArgumentOutOfRangeException(name, column[row], FormattableString.Invariant($"Row {row} is outside [{lowest}, {highest}]."));
        }
    }

    private static void RequireWeights(double[]? weights, int count)
    {
        if (weights is null)
            return;
        if (weights.Length != count)
            throw new ArgumentException(FormattableString.Invariant($"There are {weights.Length} weights for {count} ratings."), nameof(weights));
        for (int row = 0; row < count; row++)
        {
            if (!(weights[row] > 0 && weights[row] < double.PositiveInfinity))
                throw new ArgumentOutOfRangeException(nameof(weights), weights[row], FormattableString.Invariant($"Row {row}: a weight is positive and finite."));
        }
    }
}
