using Evaluation.Diagnostics;

namespace Evaluation.Evaluators.Agreement;

/// <summary>Who rated what how: a table of units (rows) by raters (columns), where ratings may be missing.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RatingMatrix
{
    private const int Missing = -1;

    private readonly int[] cells;

    private RatingMatrix(int[] cells, int units, int raters, RatingCategories categories)
    {
        this.cells = cells;
        Units = units;
        Raters = raters;
        Categories = categories;
    }

    /// <summary>The rows, also those that nobody rated.</summary>
    public int Units { get; }

    /// <summary>The columns, also those of raters who rated nothing.</summary>
    public int Raters { get; }

    /// <summary>The categories that a rating may take.</summary>
    public RatingCategories Categories { get; }

    /// <summary>The number of the category that a rater gave a unit, both counted from 0; <see langword="null"/> where missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit or rater.</exception>
    public double? this[int unit, int rater] => CategoryOf(unit, rater) is >= 0 and int category ? Categories.Values[category] : null;

    /// <summary>A table of ratings that are numbers.</summary>
    /// <param name="ratings">By unit and rater; <see langword="null"/> where missing.</param>
    /// <param name="categories">The categories; <see langword="null"/> for the numbers that occur, ascending.</param>
    /// <exception cref="ArgumentException">There is no rating, or one is not finite or not among the categories.</exception>
    public static RatingMatrix FromNumbers(double?[,] ratings, RatingCategories? categories = null)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        categories ??= RatingCategories.OfNumbers(Occurring(ratings));
        Dictionary<double, int> positions = categories.PositionsByValue();
        return Read(ratings, categories, number => positions.TryGetValue(number!.Value, out int found) ? found : Missing);
    }

    /// <summary>A table of ratings that are names of categories.</summary>
    /// <param name="ratings">By unit and rater; <see langword="null"/> or empty where missing.</param>
    /// <param name="categories">The categories in their order: names have none of their own.</param>
    /// <exception cref="ArgumentException">A rating is not among the categories.</exception>
    public static RatingMatrix FromNames(string?[,] ratings, RatingCategories categories)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        ArgumentNullException.ThrowIfNull(categories);
        Dictionary<string, int> positions = categories.PositionsByName();
        return Read(ratings, categories, name => positions.GetValueOrDefault(name!, Missing));
    }

    /// <summary>The position of the category that a rater gave a unit, or −1.</summary>
    internal int CategoryOf(int unit, int rater)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)unit, (uint)Units, nameof(unit));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)rater, (uint)Raters, nameof(rater));
        return cells[(unit * Raters) + rater];
    }

    /// <summary>The positions of the categories that the raters gave a unit, −1 where missing.</summary>
    internal ReadOnlySpan<int> Row(int unit) => cells.AsSpan(unit * Raters, Raters);

    /// <summary>The units that both raters rated, with these two raters only.</summary>
    internal RatingMatrix Pair(int first, int second)
    {
        var pairs = new List<int>();
        for (int unit = 0; unit < Units; unit++)
        {
            (int a, int b) = (CategoryOf(unit, first), CategoryOf(unit, second));
            if (a != Missing && b != Missing)
                pairs.AddRange([a, b]);
        }

        return new RatingMatrix([.. pairs], pairs.Count / 2, 2, Categories);
    }

    /// <summary>Two raters' ratings from a table of their pairs.</summary>
    internal static RatingMatrix OfPairs(int[] cells, RatingCategories categories) => new(cells, cells.Length / 2, 2, categories);

    private static RatingMatrix Read<T>(T[,] ratings, RatingCategories categories, Func<T, int> position)
    {
        (int units, int raters) = (ratings.GetLength(0), ratings.GetLength(1));
        int[] cells = new int[units * raters];
        for (int cell = 0; cell < cells.Length; cell++)
        {
            T rating = ratings[cell / raters, cell % raters];
            cells[cell] = rating is null or "" ? Missing : position(rating);
            if (cells[cell] == Missing && rating is not (null or ""))
                throw NotACategory(rating, cell / raters, cell % raters);
        }

        return new RatingMatrix(cells, units, raters, categories);
    }

    private static ArgumentException NotACategory(object rating, int unit, int rater)
    {
        string text = SafeText.Of(Convert.ToString(rating, System.Globalization.CultureInfo.InvariantCulture) ?? "");
        return new ArgumentException(FormattableString.Invariant(
            $"The rating '{text}' of unit {unit + 1} by rater {rater + 1} is not among the categories. Add it to the list, or correct it."));
    }

    private static double[] Occurring(double?[,] ratings)
    {
        var found = new HashSet<double>();
        foreach (double? rating in ratings)
        {
            if (rating is { } number)
                found.Add(number);
        }

        return found.Count > 0 ? [.. found.Order()] : throw new ArgumentException("There is no rating, so the categories must be given.", nameof(ratings));
    }
}
