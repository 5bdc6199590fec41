using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Honest sheets of several kinds: what an office is worth, how hard an item is, and chance.</summary>
internal sealed record SimulatedSheets(string Kind)
{
    internal static readonly string[] Kinds = ["five levels", "hundred points", "grids", "ceiling", "branches", "easy first", "yes or no"];

    internal int Sheets { get; init; } = 60;

    internal int Items { get; init; } = 60;

    internal double Missing { get; init; }

    /// <summary>Branches of six items that follow each other.</summary>
    internal int[] Dimensions => [.. Enumerable.Range(0, Items).Select(item => item / 6)];

    internal double?[,] Draw(long seed)
    {
        var random = new RandomStream(seed, 0);
        double[] items = [.. Enumerable.Range(0, Items).Select(_ => random.NextNormal())];
        if (Kind == "easy first")
            items = [.. items.OrderDescending()];
        double?[,] scores = new double?[Sheets, Items];
        for (int sheet = 0; sheet < Sheets; sheet++)
        {
            double office = random.NextNormal();
            double grid = new[] { 1, 5, 10 }[random.NextBelow(3)];
            double branch = 0;
            for (int item = 0; item < Items; item++)
            {
                if (item % 6 == 0)
                    branch = Kind == "branches" ? 0.8 * random.NextNormal() : 0;
                double seen = (0.8 * (office + items[item])) + branch + random.NextNormal();
                scores[sheet, item] = random.NextDouble() < Missing ? null : Share(seen, grid);
            }
        }

        return scores;
    }

    internal SheetMatrix Matrix(long seed) => SheetMatrix.FromScores(Draw(seed));

    private double Share(double seen, double grid) => Kind switch
    {
        "hundred points" => Math.Clamp(Math.Round(70 + (9 * seen)), 0, 100) / 100,
        "grids" => Math.Clamp(Math.Round((70 + (9 * seen)) / grid) * grid, 0, 100) / 100,
        "ceiling" => Math.Clamp(Math.Round(3.8 + seen), 0, 4) / 4,
        "yes or no" => seen > 0 ? 1 : 0,
        _ => Math.Clamp(Math.Round(2 + seen), 0, 4) / 4,
    };
}
