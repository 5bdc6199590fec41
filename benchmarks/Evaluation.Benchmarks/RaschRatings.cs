using Evaluation.Evaluators.Rasch;

namespace Evaluation.Benchmarks;

/// <summary>Ratings drawn from the model, five categories.</summary>
internal sealed class RaschRatings(int persons, int raters, int items, int ratersEach)
{
    private const int Seed = 20261124;
    private static readonly double[] Thresholds = [-1.5, -0.5, 0.5, 1.5];

    private readonly Random random = new(Seed);
    private readonly double[] weights = new double[Thresholds.Length + 1];

    internal RatingTable Draw()
    {
        double[] abilities = Normal(persons, 1.2);
        double[] severities = Normal(raters, 0.5);
        double[] difficulties = Normal(items, 0.7);
        int count = persons * ratersEach * items;
        int[][] columns = [new int[count], new int[count], new int[count]];
        var categories = new int[count];
        for (int row = 0; row < count; row++)
        {
            columns[0][row] = row / (ratersEach * items);
            columns[1][row] = row % items > 0 ? columns[1][row - 1] : row % (ratersEach * items) == 0 ? columns[0][row] % raters : random.Next(raters);
            columns[2][row] = row % items;
            categories[row] = Category(abilities[columns[0][row]] - severities[columns[1][row]] - difficulties[columns[2][row]]);
        }

        return RatingTable.Create(
            [
                new RatingFacet("person", Names('p', persons), FacetOrientation.Positive),
                new RatingFacet("rater", Names('r', raters), FacetOrientation.Negative),
                new RatingFacet("item", Names('i', items), FacetOrientation.Negative),
            ],
            columns,
            categories,
            0,
            Thresholds.Length);
    }

    private static ValueList<string> Names(char facet, int count) =>
        Enumerable.Range(0, count).Select(element => FormattableString.Invariant($"{facet}{element}")).ToValueList();

    private int Category(double eta)
    {
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

    private double[] Normal(int count, double deviation)
    {
        var drawn = new double[count];
        for (int i = 0; i < count; i++)
            drawn[i] = deviation * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return drawn;
    }
}
