namespace Evaluation.Evaluators.Agreement;

/// <summary>Distances from a function, kept in a table of the categories that were used.</summary>
internal sealed class TableDistance : ICategoryDistance
{
    /// <summary>The most used categories, for each pair of which a distance is kept.</summary>
    internal const int MostCategories = 5_000;

    private readonly int[] used;
    private readonly int[] places;
    private readonly double[,] distances;

    internal TableDistance(string name, RatingCategories categories, double[] ratings, Func<double, double, double> distance)
    {
        used = [.. Enumerable.Range(0, ratings.Length).Where(k => ratings[k] > 0)];
        if (used.Length > MostCategories)
            throw new ArgumentException(FormattableString.Invariant($"{used.Length} categories are used; the metric '{name}' takes {MostCategories} at most."));
        places = new int[ratings.Length];
        distances = new double[used.Length, used.Length];
        for (int a = 0; a < used.Length; a++)
        {
            places[used[a]] = a;
            for (int b = 0; b < a; b++)
                distances[a, b] = distances[b, a] = Checked(name, distance(categories.Values[used[a]], categories.Values[used[b]]));
        }
    }

    public double Within(ReadOnlySpan<CategoryCount> unit)
    {
        double sum = 0;
        for (int i = 0; i < unit.Length; i++)
        {
            for (int j = 0; j < i; j++)
                sum += 2.0 * unit[i].Count * unit[j].Count * distances[places[unit[i].Category], places[unit[j].Category]];
        }

        return sum;
    }

    public double[] Toward(double[] ratings)
    {
        double[] toward = new double[ratings.Length];
        for (int a = 0; a < used.Length; a++)
        {
            for (int b = 0; b < used.Length; b++)
                toward[used[a]] += distances[a, b] * ratings[used[b]];
        }

        return toward;
    }

    private static double Checked(string name, double distance) => distance >= 0 && double.IsFinite(distance) ? distance : throw new ArgumentException(
        FormattableString.Invariant($"The metric '{name}' gave {distance}; a squared distance is finite and 0 or more."));
}
