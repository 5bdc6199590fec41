namespace Evaluation.Evaluators.Agreement;

/// <summary>How often one rater gave a category when the other gave another: a square table of two raters.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ContingencyTable
{
    /// <summary>The most units that a table may have.</summary>
    public const int MostUnits = 100_000_000;

    private readonly int[,] counts;

    private ContingencyTable(int[,] counts, int units, RatingCategories categories)
    {
        this.counts = counts;
        Units = units;
        Categories = categories;
    }

    /// <summary>The units that both raters rated: the sum of the table.</summary>
    public int Units { get; }

    /// <summary>The categories, of rows and columns alike.</summary>
    public RatingCategories Categories { get; }

    /// <summary>How many units have a category from the first rater (row) and one from the second (column), counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such category.</exception>
    public int this[int first, int second] => counts[first, second];

    /// <summary>A table of two raters.</summary>
    /// <param name="counts">By category of the first rater (row) and of the second (column), each 0 or more.</param>
    /// <param name="categories">The categories, one for each row and each column.</param>
    /// <exception cref="ArgumentException">
    /// A count is negative, the sum is above <see cref="MostUnits"/>, or rows or columns are not as many as the categories.
    /// </exception>
    public static ContingencyTable Of(int[,] counts, RatingCategories categories)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(categories);
        if (counts.GetLength(0) != categories.Count || counts.GetLength(1) != categories.Count)
            throw new ArgumentException(FormattableString.Invariant($"The table must have {categories.Count} rows and columns, one for each category."), nameof(counts));
        long units = 0;
        foreach (int count in counts)
        {
            if (count < 0 || (units += count) > MostUnits)
                throw new ArgumentException(FormattableString.Invariant($"Counts must be 0 or more, and their sum at most {MostUnits}."), nameof(counts));
        }

        return new ContingencyTable((int[,])counts.Clone(), (int)units, categories);
    }

    /// <summary>The same ratings, unit by unit.</summary>
    internal RatingMatrix ToRatings()
    {
        int[] cells = new int[2 * Units];
        int next = 0;
        for (int first = 0; first < Categories.Count; first++)
        {
            for (int second = 0; second < Categories.Count; second++)
            {
                for (int i = counts[first, second]; i > 0; i--, next += 2)
                    (cells[next], cells[next + 1]) = (first, second);
            }
        }

        return RatingMatrix.OfPairs(cells, Categories);
    }
}
