using Evaluation.Schemes.Adjustments;

namespace Evaluation.Scoring;

/// <summary>Sets the scores of one subject's indicators that overrides say are others than were earned.</summary>
internal readonly ref struct OverrideRun
{
    private readonly CompiledScheme compiled;
    private readonly ScoreGrid grid;
    private readonly int subject;

    internal OverrideRun(CompiledScheme compiled, ScoreGrid grid, int subject)
    {
        this.compiled = compiled;
        this.grid = grid;
        this.subject = subject;
    }

    /// <summary>Sets the scores of leaves; to be called before any branch is added up.</summary>
    internal void ApplyToLeaves()
    {
        foreach (int position in compiled.OverridesByNode.Keys)
        {
            if (compiled.Layout.Nodes[position].IsLeaf)
                Apply(position);
        }
    }

    /// <summary>Sets the score of a node that has just got its own.</summary>
    internal void Apply(int position)
    {
        if (!compiled.OverridesByNode.TryGetValue(position, out int[]? overrides) || Last(overrides) is not { } standing)
            return;
        ref NodeState state = ref grid.StatesOf(subject)[position];
        ref decimal score = ref grid.ScoresOf(subject)[position];
        grid.Overridden[(subject * grid.Width) + position] = state == NodeState.Scored ? Precision.Snap(score) : null;
        (state, score) = (NodeState.Scored, compiled.Layout.Nodes[position].Round(standing.Score));
    }

    /// <summary>The last override that holds; <see langword="null"/> when none does.</summary>
    private IndicatorOverride? Last(int[] overrides)
    {
        for (int i = overrides.Length - 1; i >= 0; i--)
        {
            if (Holds(compiled, grid.ScoresOf(subject), overrides[i]))
                return (IndicatorOverride)compiled.Adjustments[overrides[i]].Effect;
        }

        return null;
    }

    /// <summary>Whether the observation of an adjustment earned any points.</summary>
    internal static bool Holds(CompiledScheme compiled, ReadOnlySpan<decimal> scores, int adjustment) =>
        Precision.Snap(scores[compiled.AdjustmentNodes[adjustment]]) > 0;

    /// <summary>Works out again what the overrides did to a node's score, one by one.</summary>
    internal static ValueList<OverriddenScore> HistoryOf(Scorecard card, int position)
    {
        (CompiledScheme compiled, ScoreGrid grid) = (card.Result.Compiled, card.Result.Grid);
        if (!grid.Overridden.TryGetValue((card.Position * grid.Width) + position, out decimal? before))
            return [];
        SchemeNode node = compiled.Layout.Nodes[position];
        var history = new List<OverriddenScore>();
        foreach (int adjustment in compiled.OverridesByNode[position])
        {
            if (!Holds(compiled, grid.ScoresOf(card.Position), adjustment))
                continue;
            decimal after = node.Round(((IndicatorOverride)compiled.Adjustments[adjustment].Effect).Score);
            history.Add(new OverriddenScore(compiled.Adjustments[adjustment], node.Indicator!, before, after));
            before = after;
        }

        return history.ToValueList();
    }
}
