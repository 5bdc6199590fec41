namespace Evaluation.Evaluators.Agreement;

/// <summary>How different two ratings are: the metric of Krippendorff's alpha (Krippendorff 2018, Content Analysis, §12.3).</summary>
/// <threadsafety>Immutable; a custom metric as far as its function is.</threadsafety>
public sealed class AlphaMetric
{
    private readonly Func<RatingCategories, double[], ICategoryDistance> distance;

    private AlphaMetric(string name, Func<RatingCategories, double[], ICategoryDistance> distance)
    {
        Name = name;
        this.distance = distance;
    }

    /// <summary>Two categories are the same or not.</summary>
    public static AlphaMetric Nominal { get; } = new("nominal", (_, _) => NominalDistance.Instance);

    /// <summary>The number of ratings between two categories, squared; the order is that of the category list.</summary>
    public static AlphaMetric Ordinal { get; } = new("ordinal", (_, ratings) => new SquaredDistance(MiddleRanks(ratings)));

    /// <summary>The difference of the categories' numbers, squared.</summary>
    public static AlphaMetric Interval { get; } = new("interval", (categories, _) => new SquaredDistance([.. categories.Values]));

    /// <summary>The difference over the sum of the categories' numbers, squared; numbers are 0 or more, and two zeros are equal.</summary>
    public static AlphaMetric Ratio { get; } = Custom("ratio", WeightShapes.RatioDistance);

    /// <summary>The name, such as <c>ordinal</c>.</summary>
    public string Name { get; }

    /// <summary>A metric of one's own.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="squaredDistance">
    /// The squared distance of the numbers of two categories: symmetric, finite, 0 or more. It is not asked about a category and itself.
    /// </param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static AlphaMetric Custom(string name, Func<double, double, double> squaredDistance)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(squaredDistance);
        return new AlphaMetric(name, (categories, ratings) => new TableDistance(name, categories, ratings, squaredDistance));
    }

    /// <summary>The distances, given how many pairable ratings each category has.</summary>
    internal ICategoryDistance For(RatingCategories categories, double[] ratings) => distance(categories, ratings);

    /// <summary>Each category's middle rank: the ratings between two categories are the difference of theirs.</summary>
    private static double[] MiddleRanks(double[] ratings)
    {
        double[] ranks = new double[ratings.Length];
        double below = 0;
        for (int k = 0; k < ranks.Length; k++)
        {
            ranks[k] = below + (ratings[k] / 2);
            below += ratings[k];
        }

        return ranks;
    }
}
