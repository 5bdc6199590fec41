namespace Evaluation.Evaluators.Rasch;

/// <summary>Ratings drawn from the model: persons by raters by items, five categories.</summary>
internal sealed record RaschSimulation(int Persons, int Raters, int Items, int RatersEach, int Seed)
{
    private static readonly double[] Thresholds = [-1.5, -0.5, 0.5, 1.5];

    internal static (string Name, FacetOrientation Orientation)[] Facets { get; } =
    [
        ("person", FacetOrientation.Positive), ("rater", FacetOrientation.Negative), ("item", FacetOrientation.Negative),
    ];

    /// <summary>Added to the sum of measures by person, rater and item.</summary>
    internal Func<int, int, int, double> Effect { get; init; } = (_, _, _) => 0;

    internal RatingTable Draw()
    {
        var random = new Random(Seed);
        double[] persons = Normal(random, Persons, 1);
        double[] raters = Normal(random, Raters, 0.5);
        double[] items = Normal(random, Items, 0.7);
        var builder = new RatingTableBuilder(Facets);
        for (int person = 0; person < Persons; person++)
        {
            foreach (int rater in Enumerable.Range(0, Raters).OrderBy(_ => random.Next()).Take(RatersEach))
            {
                for (int item = 0; item < Items; item++)
                {
                    double eta = persons[person] - raters[rater] - items[item] + Effect(person, rater, item);
                    builder.Add(Category(random, eta), $"p{person}", $"r{rater}", $"i{item}");
                }
            }
        }

        return builder.Build(0, Thresholds.Length);
    }

    private static int Category(Random random, double eta)
    {
        double[] weights = new double[Thresholds.Length + 1];
        double exponent = 0;
        weights[0] = 1;
        for (int k = 0; k < Thresholds.Length; k++)
            weights[k + 1] = Math.Exp(exponent += eta - Thresholds[k]);
        double left = random.NextDouble() * weights.Sum();
        int category = 0;
        while (category < Thresholds.Length && left > weights[category])
            left -= weights[category++];
        return category;
    }

    private static double[] Normal(Random random, int count, double deviation) => [.. Enumerable.Range(0, count).Select(_ =>
        deviation * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()))];
}
