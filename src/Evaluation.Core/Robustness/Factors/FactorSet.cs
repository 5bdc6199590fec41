using Evaluation.Diagnostics;
using Evaluation.Robustness.Engine;
using Evaluation.Robustness.Sampling;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>All factors of a study, ready for one round.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class FactorSet
{
    private const int LongestName = 100;

    private readonly int[] order;
    private readonly long seed;

    private FactorSet(ScoringPlan plan, ValueList<Factor> factors, FactorDraw[] draws, long seed)
    {
        (Plan, Factors, Draws, this.seed) = (plan, factors, draws, seed);
        order = [.. Enumerable.Range(0, draws.Length).OrderBy(i => draws[i].Phase)];
        Offsets = new int[draws.Length + 1];
        for (int i = 0; i < draws.Length; i++)
            Offsets[i + 1] = Offsets[i] + draws[i].Dimensions;
    }

    internal ScoringPlan Plan { get; }

    internal ValueList<Factor> Factors { get; }

    internal FactorDraw[] Draws { get; }

    /// <summary>By factor: where its uniform numbers begin; one more for the end.</summary>
    internal int[] Offsets { get; }

    internal int Dimensions => Offsets[^1];

    /// <summary>Whether every draw of the round is one weighted sum.</summary>
    internal bool IsWeightedSum => Draws.All(draw => draw.IsWeightsOnly) && EffectiveGains.Apply(Plan);

    /// <summary>Checks factors against a round and makes them ready; <see langword="null"/> when any is wrong.</summary>
    internal static FactorSet? Prepare(RoundResult result, ValueList<Factor> factors, long seed, DiagnosticBag diagnostics)
    {
        CheckNames(factors, diagnostics);
        if (result.Grid.SubjectCount > MostSubjects)
            diagnostics.Add(RobustnessDiagnostics.TooManySubjects, Place.Unknown, result.Grid.SubjectCount, MostSubjects);
        if (diagnostics.HasErrors)
            return null;
        var plan = ScoringPlan.Of(result, factors.Any(factor => factor.NeedsUnrounded), diagnostics);
        var context = new FactorContext(plan, diagnostics);
        FactorDraw?[] draws = [.. factors.Select(factor => factor.Prepare(context))];
        if (diagnostics.HasErrors || Array.Exists(draws, draw => draw is null))
            return null;
        var set = new FactorSet(plan, factors, draws!, seed);
        set.CheckNegative(context);
        NominalCheck.Run(set, diagnostics);
        return diagnostics.HasErrors ? null : set;
    }

    /// <summary>The most subjects: their ranks, twice over, fit 16 bits.</summary>
    internal const int MostSubjects = ushort.MaxValue / 2;

    /// <summary>Makes the settings those of one draw.</summary>
    /// <param name="uniforms">The uniform numbers of all factors.</param>
    /// <param name="keys">By factor: the number of the stream that it takes, if it takes one.</param>
    /// <param name="settings">What is changed.</param>
    internal void Apply(ReadOnlySpan<double> uniforms, ReadOnlySpan<long> keys, DrawSettings settings)
    {
        settings.Reset();
        foreach (int i in order)
        {
            FactorDraw draw = Draws[i];
            RandomStream? stream = draw.TakesStream ? new RandomStream(SeedOf(i), keys[i]) : null;
            draw.Apply(uniforms[Offsets[i]..Offsets[i + 1]], stream, settings);
        }
    }

    /// <summary>One draw again: what it chose, and what came of it.</summary>
    internal RankRun Repeat(DrawSource source, int draw)
    {
        var worker = new DrawWorker(Plan);
        double[] uniforms = new double[Dimensions];
        long[] keys = new long[Draws.Length];
        source.Fill(draw, uniforms, keys);
        Apply(uniforms, keys, worker.Settings);
        ValueList<DrawParameter> parameters = Describe(uniforms, worker.Settings).ToValueList();
        worker.Score();
        return new RankRun(
            draw, parameters, worker.Totals.ToValueList(), worker.Codes.Select(code => code == 0 ? double.NaN : code / 2.0).ToValueList());
    }

    private IEnumerable<DrawParameter> Describe(double[] uniforms, DrawSettings settings) =>
        Draws.Index().SelectMany(draw => draw.Item.Describe(uniforms[Offsets[draw.Index]..Offsets[draw.Index + 1]], settings)
            .Select(pair => new DrawParameter(Factors[draw.Index].Name, pair.Key, pair.Value)));

    private long SeedOf(int factor) => unchecked((seed * 1_000_003) + factor + 1);

    private static void CheckNames(ValueList<Factor> factors, DiagnosticBag diagnostics)
    {
        if (factors.Count == 0)
            diagnostics.Add(RobustnessDiagnostics.NoFactors, Place.Unknown);
        foreach (Factor factor in factors.Where(factor => factor.Name is null || !Schemes.SchemeText.IsGood(factor.Name, LongestName)))
            diagnostics.Add(RobustnessDiagnostics.BadName, Place.Unknown, factor.Name, LongestName);
        foreach (IGrouping<string, Factor> same in factors.GroupBy(factor => factor.Name ?? "", StringComparer.Ordinal).Where(group => group.Count() > 1))
            diagnostics.Add(RobustnessDiagnostics.SameName, new Place(null, 0, 0, same.Key), same.Key);
    }

    /// <summary>Tells which leaves may have less than nothing under which branches that have no value for it.</summary>
    private void CheckNegative(FactorContext context)
    {
        List<Aggregation>[] possible = Array.ConvertAll(Plan.Nodes, node => new List<Aggregation> { node.Aggregation });
        foreach (AggregationDraw draw in Draws.OfType<AggregationDraw>())
        {
            foreach (PlanNode branch in draw.Branches)
                possible[branch.Position] = [.. draw.Choices];
        }

        IEnumerable<PlanNode> nominal = Plan.Leaves.Where(leaf => Array.Exists(Plan.Raw[leaf.Position]!.Values, value => value < 0) || MayFallBelow(leaf));
        IEnumerable<PlanNode> chosen = Draws.OfType<MethodDraw>().SelectMany(draw => draw.Negative()).Select(pair => pair.Leaf);
        foreach (PlanNode leaf in nominal.Concat(chosen).Distinct())
            CheckAbove(leaf, possible, context);
    }

    private bool MayFallBelow(PlanNode leaf) => leaf.Indicator!.Method is RelativeMethod && Draws.OfType<MeasurementDraw>().Any(draw => draw.Moves(leaf));

    private void CheckAbove(PlanNode leaf, List<Aggregation>[] possible, FactorContext context)
    {
        for (int above = leaf.Parent; above >= 0; above = Plan.Nodes[above].Parent)
        {
            if (possible[above].Find(aggregation => PowerColumns.ExponentOf(aggregation) is not null) is not { } mean)
                continue;
            string code = context.CodeOf(leaf);
            context.Diagnostics.Add(
                RobustnessDiagnostics.NegativeUnderMean, new Place(null, 0, 0, code), code, context.CodeOf(Plan.Nodes[above]), mean.Name);
            return;
        }
    }
}
