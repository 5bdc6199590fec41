namespace Evaluation.Evaluators.Agreement;

/// <summary>How many raters put each unit into each category, where it is not known who did (distribution table).</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RatingCounts
{
    private readonly int[,] counts;

    private RatingCounts(int[,] counts, RatingCategories categories)
    {
        this.counts = counts;
        Categories = categories;
    }

    /// <summary>The rows, also those that nobody rated.</summary>
    public int Units => counts.GetLength(0);

    /// <summary>The categories, which are the columns.</summary>
    public RatingCategories Categories { get; }

    /// <summary>How many raters put a unit into a category, both counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such unit or category.</exception>
    public int this[int unit, int category] => counts[unit, category];

    /// <summary>A distribution table.</summary>
    /// <param name="counts">By unit and category, each 0 or more.</param>
    /// <param name="categories">The categories, one for each column.</param>
    /// <exception cref="ArgumentException">A count is negative, or columns and categories differ in number.</exception>
    public static RatingCounts Of(int[,] counts, RatingCategories categories)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(categories);
        if (counts.GetLength(1) != categories.Count)
            throw new ArgumentException(FormattableString.Invariant($"The table has {counts.GetLength(1)} columns, but there are {categories.Count} categories."), nameof(counts));
        foreach (int count in counts)
        {
            if (count < 0)
                throw new ArgumentException(FormattableString.Invariant($"A count is {count}; it must be 0 or more."), nameof(counts));
        }

        return new RatingCounts((int[,])counts.Clone(), categories);
    }
}
