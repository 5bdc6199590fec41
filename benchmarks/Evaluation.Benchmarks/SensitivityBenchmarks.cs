using BenchmarkDotNet.Attributes;
using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Benchmarks;

/// <summary>
/// The sensitivity analysis that COINr's documentation shows, 51 subjects and 49 indicators: weights on two levels, two normalisations, two aggregations. Its 500 draws take
/// COINr 83 s and its 2,500 draws 428 s.
/// </summary>
[MemoryDiagnoser]
public class SensitivityBenchmarks
{
    private static readonly SensitivityOptions Options = new() { Resamples = 100 };

    private static readonly ValueList<Factor> Factors =
    [
        new MethodFactor([new ZScore(10, 2), new MinMax(Lowest: 1)]),
        new WeightFactor(new UniformSpread(0.25)) { Levels = [1, 2] },
        new AggregationFactor([new WeightedMean(Relative: true), new GeometricMean(Relative: true)]),
    ];

    private RoundResult round = null!;

    /// <summary>The rows of the design: N·(3 + 2) draws.</summary>
    [Params(100, 500)]
    public int Rows { get; set; }

    /// <summary>Scores the round.</summary>
    [GlobalSetup]
    public void Prepare() => round = RobustnessRound.Score(RobustnessRound.AsemSubjects, RobustnessRound.AsemLeaves, new MinMax());

    /// <summary>Draws, indices and their intervals from 100 resamples, as COINr makes them.</summary>
    [Benchmark]
    public SensitivityStudy Sensitivity() => SensitivityStudy.Of(round, Factors, Rows, seed: 1, Options);
}
