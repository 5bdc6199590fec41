using BenchmarkDotNet.Attributes;
using Evaluation.Evaluators.Agreement;

namespace Evaluation.Benchmarks;

/// <summary>Krippendorff's alpha of five ratings a unit on a scale of 0 to 100, from the array to the interval.</summary>
[MemoryDiagnoser]
public class AlphaBenchmarks
{
    private const int Raters = 5;
    private const int Seed = 20261124;

    private double?[,] ratings = null!;

    /// <summary>How many ratings there are.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Ratings { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(Seed);
        ratings = new double?[Ratings / Raters, Raters];
        for (int unit = 0; unit < ratings.GetLength(0); unit++)
        {
            double quality = random.NextDouble() * 80;
            for (int rater = 0; rater < Raters; rater++)
                ratings[unit, rater] = Math.Round(quality + (random.NextDouble() * 20));
        }
    }

    [Benchmark]
    public AlphaEstimate Ordinal() => KrippendorffAlpha.Of(RatingMatrix.FromNumbers(ratings), AlphaMetric.Ordinal);

    [Benchmark]
    public AlphaEstimate Ratio() => KrippendorffAlpha.Of(RatingMatrix.FromNumbers(ratings), AlphaMetric.Ratio);
}
