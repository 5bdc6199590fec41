using BenchmarkDotNet.Attributes;
using Evaluation.Robustness;
using Evaluation.Robustness.Factors;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Benchmarks;

/// <summary>Rank intervals and grade probabilities when all weights vary: how the time grows with subjects, indicators and draws.</summary>
[MemoryDiagnoser]
public class RobustnessBenchmarks
{
    private static readonly ValueList<Factor> Factors = [new WeightFactor(new UniformSpread(0.25))];

    private RoundResult round = null!;
    private int draws;

    /// <summary>Subjects × indicators × draws.</summary>
    [Params("300x200x10000", "3000x200x10000", "3000x20x10000", "3000x200x1000", "51x49x10000")]
    public string Size { get; set; } = "";

    /// <summary>Scores the round.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        int[] sizes = [.. Size.Split('x').Select(int.Parse)];
        round = RobustnessRound.Score(sizes[0], sizes[1], new DirectPoints());
        draws = sizes[2];
    }

    /// <summary>The study.</summary>
    [Benchmark]
    public RobustnessStudy Study() => RobustnessStudy.Of(round, Factors, draws);
}
