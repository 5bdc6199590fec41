namespace Evaluation.Evaluators.Agreement;

/// <summary>Distances of two different categories; the weight is one minus the distance as a share of the largest.</summary>
internal static class WeightShapes
{
    internal static double Linear(RatingCategories categories, int k, int l) => Math.Abs(categories.Values[k] - categories.Values[l]);

    internal static double Quadratic(RatingCategories categories, int k, int l)
    {
        double difference = categories.Values[k] - categories.Values[l];
        return difference * difference;
    }

    internal static double Ordinal(RatingCategories categories, int k, int l)
    {
        double steps = Math.Abs(k - l);
        return steps * (steps + 1) / 2;
    }

    internal static double Radical(RatingCategories categories, int k, int l) => Math.Sqrt(Linear(categories, k, l));

    internal static double Ratio(RatingCategories categories, int k, int l) => RatioDistance(categories.Values[k], categories.Values[l]);

    internal static double Circular(RatingCategories categories, int k, int l)
    {
        double sine = Math.Sin(Math.PI * (categories.Values[k] - categories.Values[l]) / (categories.Most - categories.Least + 1));
        return sine * sine;
    }

    internal static double Bipolar(RatingCategories categories, int k, int l)
    {
        double sum = categories.Values[k] + categories.Values[l];
        return Quadratic(categories, k, l) / ((sum - (2 * categories.Least)) * ((2 * categories.Most) - sum));
    }

    /// <summary>((a − b) / (a + b))², 0 for equal numbers.</summary>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    internal static double RatioDistance(double a, double b)
    {
        if (a < 0 || b < 0)
            throw new ArgumentException(FormattableString.Invariant($"Ratio distances need numbers of 0 or more, not {Math.Min(a, b)}."));
        double share = a == b ? 0 : (a - b) / (a + b);
        return share * share;
    }

    internal static double[,] OneMinusShare(RatingCategories categories, Func<RatingCategories, int, int, double> distance)
    {
        int size = categories.Count;
        double[,] weights = new double[size, size];
        double largest = 0;
        for (int k = 0; k < size; k++)
        {
            for (int l = 0; l < k; l++)
            {
                weights[k, l] = distance(categories, k, l);
                largest = Math.Max(largest, weights[k, l]);
            }
        }

        for (int k = 0; k < size; k++)
        {
            weights[k, k] = 1;
            for (int l = 0; l < k; l++)
                weights[l, k] = weights[k, l] = 1 - (weights[k, l] / largest);
        }

        return weights;
    }
}
