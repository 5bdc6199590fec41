using BenchmarkDotNet.Attributes;
using Evaluation.Robustness;
using Evaluation.Robustness.Factors;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Benchmarks;

/// <summary>Studies in which more than weights varies, so that every draw adds up the tree itself.</summary>
[MemoryDiagnoser]
public class DrawnErrorBenchmarks
{
    private RoundResult round = null!;

    /// <summary>Scores the round.</summary>
    [GlobalSetup]
    public void Prepare() => round = RobustnessRound.Score(300, 60, new DirectPoints());

    /// <summary>An error on each of 18,000 observations in each of 1,000 draws.</summary>
    [Benchmark]
    public RobustnessStudy MeasurementErrors() => RobustnessStudy.Of(round, [new MeasurementFactor(new NormalError(0.05))], draws: 1_000);

    /// <summary>Weights, and rounding of every level or none.</summary>
    [Benchmark]
    public RobustnessStudy WeightsAndRounding() => RobustnessStudy.Of(
        round, [new WeightFactor(new UniformSpread(0.25)), new RoundingFactor([null, Everywhere])], draws: 1_000);

    private static RoundingPolicy Everywhere => new(RoundingRule.HalfUp(1), RoundingRule.HalfUp(1), RoundingRule.HalfUp(1));
}
