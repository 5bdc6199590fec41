using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Scoring;

/// <summary>One subject's scored tree (评分卡).</summary>
/// <remarks>A view of a <see cref="RoundResult"/>; its lines and its explanation are made when asked for.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Scorecard
{
    internal Scorecard(RoundResult result, int position) => (Result, Position) = (result, position);

    /// <summary>The round.</summary>
    public RoundResult Result { get; }

    /// <summary>The subject.</summary>
    public Subject Subject => Result.Observations.Subjects[Position];

    /// <summary>The total as published, or <see langword="null"/> when every leaf that counts was left out.</summary>
    public decimal? Score => Total.Score;

    /// <summary>The total before its rounding, or <see langword="null"/> when every leaf that counts was left out.</summary>
    public decimal? ExactScore => Total.State == NodeState.Withheld ? null : Result.Grid.ExactTotals[Position];

    /// <summary>The line of the total.</summary>
    public NodeScore Total => Line(0);

    /// <summary>Every line: the total, then each indicator, branches before their children.</summary>
    public IEnumerable<NodeScore> Lines => Enumerable.Range(0, Result.Compiled.Layout.Nodes.Length).Select(Line);

    /// <summary>The line of an indicator.</summary>
    /// <exception cref="KeyNotFoundException">The scheme has no indicator with that code.</exception>
    public NodeScore this[string indicatorCode] => Line(Result.Compiled.Layout.PositionByCode[indicatorCode]);

    /// <summary>What each adjustment did to the total, in order, up to the one that failed the subject; empty when the tree gave no total.</summary>
    public ValueList<AppliedAdjustment> Adjustments => AdjustmentHistory.Of(this);

    /// <summary>The adjustment that failed the subject, or <see langword="null"/>.</summary>
    public Adjustment? FailedBy => Result.Grid.FailedBy[Position] is > 0 and short number ? Result.Compiled.Adjustments[number - 1] : null;

    internal int Position { get; }

    /// <summary>Explains every point: a tree whose points add up exactly to the published total.</summary>
    public Explanation Explain() => ExplanationBuilder.Explain(this);

    internal NodeScore Line(int position)
    {
        SchemeNode node = Result.Compiled.Layout.Nodes[position];
        NodeState state = Result.Grid.StatesOf(Position)[position];
        var line = new NodeScore
        {
            Indicator = node.Indicator,
            Depth = node.Depth,
            State = state,
            Score = state != NodeState.Scored ? null : Precision.Snap(Result.Grid.ScoresOf(Position)[position]),
            FullMark = node.FullMark,
            Overrides = OverrideRun.HistoryOf(this, position),
            Spread = node.Aggregator?.Spread(Result.Grid.StatesOf(Position)),
            Outranking = Result.Grid.Outrankings.GetValueOrDefault(position)?[Position],
        };
        return node.IsLeaf ? WithRule(line, position) : line;
    }

    /// <summary>What a rule from outside the rule book gave on a leaf, or <see langword="null"/>.</summary>
    internal LeafAnswer? Replaced(int leaf) =>
        Result.Grid.Replaced.TryGetValue((Position * Result.Grid.LeafCount) + leaf, out LeafAnswer answer) ? answer : null;

    private NodeScore WithRule(NodeScore line, int position)
    {
        int leaf = Array.BinarySearch(Result.Compiled.Layout.LeafNodes, position);
        return line with { Rule = RuleOf(leaf), Observation = ObservationOf(leaf), Panel = PanelOf(leaf) };
    }

    /// <summary>The rule that settled an observed leaf.</summary>
    internal Rules.Rule RuleOf(int leaf) =>
        Replaced(leaf)?.Instead ?? Result.Compiled.LeafRules[leaf][Result.Grid.FiredOf(Position)[leaf]];

    /// <summary>What each evaluator found on an observed leaf with a panel.</summary>
    internal ValueList<Observation> PanelOf(int leaf) =>
        Result.Grid.Panels.TryGetValue((Position * Result.Grid.LeafCount) + leaf, out int[]? rows)
            ? rows.Select(row => new Observation(Result.Observations, row)).ToValueList()
            : [];

    /// <summary>What was observed on a leaf.</summary>
    internal Observation ObservationOf(int leaf) => new(Result.Observations, Result.Grid.RowsOf(Position)[leaf]);
}
