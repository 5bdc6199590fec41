using System.Globalization;
using BenchmarkDotNet.Attributes;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;
using RulesEngine.Models;

namespace Evaluation.Benchmarks;

/// <summary>
/// The scorer against Microsoft's RulesEngine 6.0.1 on the same 60 leaves: RulesEngine asks the rules of each leaf, one workflow a leaf, and adds up the
/// points of a subject; branches, ranks and explanations it does not have to give.
/// </summary>
[MemoryDiagnoser]
public class RulesEngineBenchmarks
{
    private const int Subjects = 200;

    private Scorer scorer = null!;
    private BenchmarkRound round = null!;
    private RulesEngine.RulesEngine engine = null!;
    private Cell[] cells = null!;
    private string[] leaves = null!;

    [GlobalSetup]
    public void Setup()
    {
        Scheme scheme = BenchmarkScheme.Create();
        scorer = Scorer.For(scheme, new ScorerOptions { MaxDegreeOfParallelism = 1 });
        round = BenchmarkRound.Create(scheme, Subjects);
        leaves = [.. scheme.Leaves.Select(leaf => leaf.Code)];
        cells = [.. Enumerable.Range(0, round.Table.Count).Select(row => Cell.Of(round.Table[row]))];
        engine = new RulesEngine.RulesEngine([.. scheme.Leaves.Select(leaf => WorkflowOf(leaf, scorer.Rules[leaf.Code]))]);
        RoundResult result = scorer.Score(round.Table);
        decimal ours = result.Standings.Sum(standing => standing.Card.Lines.Where(line => line.Rule is not null).Sum(line => line.Score!.Value));
        decimal theirs = ByRulesEngine().GetAwaiter().GetResult();
        if (decimal.Round(ours, 10) != decimal.Round(theirs, 10))
            throw new InvalidOperationException(FormattableString.Invariant($"The leaves' points differ: {ours} and {theirs}."));
    }

    [Benchmark(Baseline = true)]
    public RoundResult Score() => scorer.Score(round.Table);

    [Benchmark]
    public async Task<decimal> ByRulesEngine()
    {
        decimal sum = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            List<RuleResultTree> results = await engine.ExecuteAllRulesAsync(leaves[i % leaves.Length], new RuleParameter("cell", cells[i]));
            foreach (RuleResultTree result in results)
            {
                if (result.IsSuccess)
                    sum += Convert.ToDecimal(result.ActionResult.Output, CultureInfo.InvariantCulture);
            }
        }

        return sum;
    }

    /// <summary>The leaf's rules that give points, written in RulesEngine's language.</summary>
    private static Workflow WorkflowOf(Indicator leaf, ValueList<Rules.Rule> rules) => new()
    {
        WorkflowName = leaf.Code,
        Rules = [.. rules.Where(rule => rule.Outcome == Rules.RuleOutcome.Award && !rule.Name.EndsWith("/zero", StringComparison.Ordinal)).Select(rule => new Rule
        {
            RuleName = rule.Name,
            Expression = RulesEngineText.Of(rule.When.Body),
            Actions = new RuleActions
            {
                OnSuccess = new ActionInfo
                {
                    Name = "OutputExpression",
                    Context = new Dictionary<string, object> { ["expression"] = RulesEngineText.Of(rule.Points.Body) },
                },
            },
        })],
    };

    /// <summary>What RulesEngine sees of an observation.</summary>
    public sealed class Cell
    {
        public int Kind { get; init; }

        public decimal Number { get; init; }

        public string Level { get; init; } = "";

        internal static Cell Of(Observation observation) => new()
        {
            Kind = (int)observation.Kind,
            Number = observation.Number,
            Level = observation.Level ?? "",
        };
    }
}
