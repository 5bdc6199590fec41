using BenchmarkDotNet.Attributes;
using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Screening.Copies;
using Evaluation.Statistics;

namespace Evaluation.Benchmarks;

/// <summary>All pairs of 5,000 sheets × 100 indicators, of which one in fifty is a copy of another with a few scores changed.</summary>
[MemoryDiagnoser]
public class PairSearchBenchmarks
{
    private const int Sheets = 5000;
    private const int Items = 100;
    private const int Seed = 20261124;

    private SheetMatrix matrix = null!;

    /// <summary>Levels of each indicator; negative for indicators on which nine tenths of the sheets have the full mark.</summary>
    [Params(5, 101, -5)]
    public int Levels { get; set; }

    /// <summary>Draws the sheets.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var random = new RandomStream(Seed, 0);
        double?[,] scores = new double?[Sheets, Items];
        for (int sheet = 0; sheet < Sheets; sheet++)
        {
            int source = sheet > 0 && sheet % 50 == 0 ? random.NextBelow(sheet) : -1;
            for (int item = 0; item < Items; item++)
                scores[sheet, item] = source >= 0 && random.NextDouble() < 0.95 ? scores[source, item] : Draw(random);
        }

        matrix = SheetMatrix.FromScores(scores);
    }

    /// <summary>Codes the sheets and finds the pairs.</summary>
    [Benchmark]
    public int Find()
    {
        var codes = SheetCodes.Of(matrix);
        return new SheetPairSearch(codes, 0.85, codes.FewestShared).Find(new ParallelOptions(), out _).Length;
    }

    private double Draw(RandomStream random) => Levels > 0 ? random.NextBelow(Levels) : random.NextDouble() < 0.9 ? -Levels - 1 : random.NextBelow(-Levels);
}
