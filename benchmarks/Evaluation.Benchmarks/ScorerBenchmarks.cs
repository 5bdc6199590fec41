using BenchmarkDotNet.Attributes;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Benchmarks;

/// <summary><see cref="Scorer"/> against a loop written by hand that does the same arithmetic: 60 leaves × 20,000 subjects.</summary>
[Config(typeof(ScorerBenchmarksConfig))]
public class ScorerBenchmarks
{
    /// <summary>What one operation scores.</summary>
    internal const int ObservationCount = SubjectCount * BenchmarkScheme.LeafCount;

    private const int SubjectCount = 20_000;

    private BenchmarkRound round = null!;
    private Scorer scorer = null!;

    /// <summary>The most threads at work at once; -1 for as many as there are processors.</summary>
    [Params(1, -1)]
    public int Threads { get; set; }

    /// <summary>Makes the round, and makes sure that both ways give the same figures.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        Scheme scheme = BenchmarkScheme.Create();
        round = BenchmarkRound.Create(scheme, SubjectCount);
        scorer = Scorer.For(scheme, new ScorerOptions { MaxDegreeOfParallelism = Threads });
        Agreement.Require(scorer.Score(round.Table), HandWrittenScorer.Score(round, Threads));
    }

    /// <summary>The loop.</summary>
    [Benchmark(Baseline = true)]
    public object ByHand() => HandWrittenScorer.Score(round, Threads);

    /// <summary>The scorer, without explanations.</summary>
    [Benchmark]
    public object Score() => scorer.Score(round.Table);
}
