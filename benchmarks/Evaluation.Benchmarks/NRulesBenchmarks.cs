using BenchmarkDotNet.Attributes;
using Evaluation.NRules;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Benchmarks;

/// <summary>NRules against the compiled engine on one thread: 60 leaves × 500 subjects. Time and bytes are those of one observation.</summary>
/// <remarks>Built only where NRules is at hand (<c>docs/nrules.md</c>).</remarks>
[MemoryDiagnoser]
public class NRulesBenchmarks
{
    private const int SubjectCount = 500;
    private const int ObservationCount = SubjectCount * BenchmarkScheme.LeafCount;

    private static readonly ScorerOptions OneThread = new() { MaxDegreeOfParallelism = 1 };

    private BenchmarkRound round = null!;
    private Scorer compiled = null!;
    private NRulesScorer nrules = null!;

    /// <summary>Makes the round, and makes sure that both engines rank alike.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        Scheme scheme = BenchmarkScheme.Create();
        round = BenchmarkRound.Create(scheme, SubjectCount);
        compiled = Scorer.For(scheme, OneThread);
        nrules = NRulesScorer.For(scheme, options: OneThread);
        if (!Totals(compiled.Score(round.Table)).SequenceEqual(Totals(nrules.Score(round.Table).Result)))
            throw new InvalidOperationException("The two engines differ.");
    }

    /// <summary>The compiled engine.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = ObservationCount)]
    public object Compiled() => compiled.Score(round.Table);

    /// <summary>NRules, without rules of one's own.</summary>
    [Benchmark(OperationsPerInvoke = ObservationCount)]
    public object NRules() => nrules.Score(round.Table);

    private static IEnumerable<(string, decimal?)> Totals(RoundResult result) =>
        result.Standings.Select(standing => (standing.Subject.Name, standing.Card.ExactScore));
}
