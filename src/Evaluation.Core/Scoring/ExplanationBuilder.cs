using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring.Aggregators;

namespace Evaluation.Scoring;

/// <summary>Splits a published total into what each leaf and each rounding added to it.</summary>
/// <remarks>
/// One point of a node is worth so many points of the total: 1 at the root, and below it the product of what the branches' aggregators say.
/// Those products may have endless decimals, so each share is put on the grid of <see cref="Precision"/>, and what then is left
/// over (at most one unit of the grid for each node) goes to the leaf with the largest share. Sums are exact from there on.
/// </remarks>
internal sealed class ExplanationBuilder
{
    private readonly Scorecard card;
    private readonly SchemeLayout layout;
    private readonly decimal[] worth;
    private readonly decimal[] lossWorth;
    private readonly decimal[] points;
    private readonly decimal[] comparisonPoints;
    private readonly decimal[] roundingPoints;
    private readonly decimal[] overridePoints;
    private readonly ValueList<AppliedAdjustment> adjustments;
    private readonly bool hasTreeTotal;
    private readonly decimal treeTotal;

    private ExplanationBuilder(Scorecard card)
    {
        this.card = card;
        layout = card.Result.Compiled.Layout;
        worth = new decimal[layout.Nodes.Length];
        lossWorth = new decimal[layout.Nodes.Length];
        points = new decimal[layout.Nodes.Length];
        comparisonPoints = new decimal[layout.Nodes.Length];
        roundingPoints = new decimal[layout.Nodes.Length];
        overridePoints = new decimal[layout.Nodes.Length];
        hasTreeTotal = AdjustmentHistory.TryTreeTotal(card, out treeTotal);
        adjustments = hasTreeTotal ? AdjustmentHistory.Of(card, treeTotal) : [];
    }

    private ReadOnlySpan<decimal> Scores => card.Result.Grid.ScoresOf(card.Position);

    private ReadOnlySpan<NodeState> States => card.Result.Grid.StatesOf(card.Position);

    internal static Explanation Explain(Scorecard card)
    {
        var builder = new ExplanationBuilder(card);
        builder.FindWorth();
        builder.SharePoints();
        return new Explanation(card.Subject, card.Result.Scheme, builder.Node(0))
        {
            Grade = card.Result.Find(card.Subject.Name)!.GradeByShare,
        };
    }

    private void FindWorth()
    {
        worth[0] = lossWorth[0] = hasTreeTotal ? 1 : 0;
        foreach (SchemeNode branch in layout.Nodes.Where(node => !node.IsLeaf))
        {
            if (branch.Position > 0 && !HasEarned(branch.Position))
                continue;
            BranchShares shares = branch.Aggregator!.Shares(Scores, States);
            for (int i = 0; i < shares.Worth.Length; i++)
            {
                int child = branch.Children[i];
                worth[child] = worth[branch.Position] * shares.Worth[i];
                lossWorth[child] = lossWorth[branch.Position] * shares.LossWorth[i];
            }
        }
    }

    private void SharePoints()
    {
        foreach (SchemeNode node in layout.Nodes)
        {
            if (node.IsLeaf)
                points[node.Position] = Precision.Snap(worth[node.Position] * Scores[node.Position]);
            else
            {
                comparisonPoints[node.Position] = ComparisonPoints(node);
                roundingPoints[node.Position] = RoundingPoints(node);
                overridePoints[node.Position] = OverridePoints(node.Position);
            }
        }

        GiveRest(treeTotal - points.Sum() - comparisonPoints.Sum() - roundingPoints.Sum() - overridePoints.Sum());
        roundingPoints[0] = TotalRounding();
        foreach (int branch in layout.BranchesBottomUp)
            points[branch] = layout.Nodes[branch].Children.Sum(child => points[child]) + comparisonPoints[branch] + roundingPoints[branch] + overridePoints[branch];
        points[0] += adjustments.Sum(adjustment => adjustment.Points);
    }

    /// <summary>Adds what the grid left over to the largest share: a leaf's, a comparison's, or an override's.</summary>
    private void GiveRest(decimal rest)
    {
        decimal[][] kinds = [points, comparisonPoints, overridePoints];
        decimal[] shares = kinds.MaxBy(kind => kind.Max(Math.Abs))!;
        shares[Enumerable.Range(0, shares.Length).MaxBy(node => Math.Abs(shares[node]))] += rest;
    }

    private decimal ComparisonPoints(SchemeNode branch)
    {
        if (branch.Aggregator is not CopelandAggregator || !card.Result.Grid.TryAggregate(branch, card.Position, out decimal exact))
            return 0;
        return Precision.Snap(worth[branch.Position] * exact);
    }

    /// <summary>What rounding added to the total after all adjustments.</summary>
    private decimal TotalRounding() =>
        States[0] == NodeState.Withheld ? 0 : Precision.Snap(Scores[0]) - card.Result.Grid.ExactTotals[card.Position];

    private decimal RoundingPoints(SchemeNode branch)
    {
        if (branch.Position == 0 || branch.Rounding.Mode == RoundingMode.None || !HasEarned(branch.Position))
            return 0;
        card.Result.Grid.TryAggregate(branch, card.Position, out decimal exact);
        return Precision.Snap(worth[branch.Position] * (Earned(branch.Position) - Precision.Snap(exact)));
    }

    /// <summary>What overrides of a branch added to what its children earned.</summary>
    private decimal OverridePoints(int branch) => IsOverridden(branch) ? Precision.Snap(worth[branch] * (Scores[branch] - Earned(branch))) : 0;

    private bool IsOverridden(int position) => card.Result.Grid.Overridden.ContainsKey(CellOf(position));

    /// <summary>Whether a node has a score of its own, and not only from an override.</summary>
    private bool HasEarned(int position) =>
        card.Result.Grid.Overridden.TryGetValue(CellOf(position), out decimal? before) ? before is not null : States[position] == NodeState.Scored;

    /// <summary>A node's score before overrides; 0 when it had none.</summary>
    private decimal Earned(int position) =>
        card.Result.Grid.Overridden.TryGetValue(CellOf(position), out decimal? before) ? before ?? 0 : Scores[position];

    private int CellOf(int position) => (card.Position * card.Result.Grid.Width) + position;

    private ExplanationNode Node(int position)
    {
        SchemeNode node = layout.Nodes[position];
        NodeScore line = card.Line(position);
        ValueList<ExplanationNode> children = Children(node);
        return new ExplanationNode
        {
            Indicator = node.Indicator,
            Points = points[position],
            LostPoints = node.IsLeaf
                ? Precision.Snap(lossWorth[position] * (node.FullMark - Scores[position]))
                : children.Sum(child => child.LostPoints),
            Score = line.Score,
            FullMark = node.FullMark,
            Coverage = node.IsLeaf
                ? line.State == NodeState.Scored ? 1 : 0
                : Precision.Snap(node.Aggregator!.Coverage(States)),
            ScoreBeforeRounding = ScoreBeforeRounding(node, line),
            Spread = line.Spread,
            Rule = line.Rule,
            Overrides = line.Overrides,
            Observation = line.Observation,
            Reckoning = node.IsLeaf ? Reckoning(LeafOf(node), line.Observation) : null,
            Panel = line.Panel,
            Children = children,
        };
    }

    private ValueList<ExplanationNode> Children(SchemeNode node)
    {
        IEnumerable<ExplanationNode> children = node.Children.Select(Node);
        if (card.Line(node.Position).Outranking is { } outranking)
            children = children.Append(Compared(node, outranking));
        if (node.Position == 0)
            children = children.Concat(adjustments.Select(Adjusted));
        decimal rounding = roundingPoints[node.Position];
        if (rounding != 0)
            children = children.Append(Rounding(rounding));
        return (!node.IsLeaf && IsOverridden(node.Position) ? children.Append(Override(node)) : children).ToValueList();
    }

    private ExplanationNode Override(SchemeNode branch) => new()
    {
        Indicator = null,
        IsOverride = true,
        Points = overridePoints[branch.Position],
        LostPoints = Math.Max(0, HasEarned(branch.Position)
            ? Precision.Snap(lossWorth[branch.Position] * (Earned(branch.Position) - Scores[branch.Position]))
            : Precision.Snap(lossWorth[branch.Position] * (branch.FullMark - Scores[branch.Position]))),
        Score = overridePoints[branch.Position],
        FullMark = 0,
        Coverage = 1,
    };

    private ExplanationNode Compared(SchemeNode branch, Outranking outranking)
    {
        card.Result.Grid.TryAggregate(branch, card.Position, out decimal exact);
        return new ExplanationNode
        {
            Indicator = null,
            Outranking = outranking,
            Points = comparisonPoints[branch.Position],
            LostPoints = Precision.Snap(lossWorth[branch.Position] * (branch.FullMark - exact)),
            Score = Precision.Snap(exact),
            FullMark = branch.FullMark,
            Coverage = 1,
        };
    }

    private ExplanationNode Adjusted(AppliedAdjustment adjustment, int position) => new()
    {
        Indicator = null,
        Adjustment = adjustment,
        Panel = adjustment.Panel,
        Reckoning = Reckoning(card.Result.Compiled.AdjustmentLeaves[position], adjustment.Observation),
        Points = adjustment.Points,
        LostPoints = Math.Max(0, -adjustment.Points),
        Score = adjustment.Points,
        FullMark = 0,
        Coverage = 1,
    };

    private static ExplanationNode Rounding(decimal points) => new()
    {
        Indicator = null,
        IsRounding = true,
        Points = points,
        LostPoints = 0,
        Score = points,
        FullMark = 0,
        Coverage = 1,
    };

    private int LeafOf(SchemeNode node) => Array.BinarySearch(layout.LeafNodes, node.Position);

    private LocalText? Reckoning(int leaf, Observation? observed) =>
        leaf >= 0 && observed is { } observation && card.Result.Compiled.Reckoners[leaf] is { } reckoner && observation.Kind == reckoner.Takes
            ? reckoner.Explain(observation.Value)
            : null;

    private decimal? ScoreBeforeRounding(SchemeNode node, NodeScore line)
    {
        if (!node.IsLeaf || node.Rounding.Mode == RoundingMode.None || line.State != NodeState.Scored || line.Overrides.Count > 0)
            return null;
        int leaf = LeafOf(node);
        decimal exact = Precision.Snap(card.Replaced(leaf)?.Points ?? PointsOf(leaf, (Observation)line.Observation!, node, line));
        return exact == line.Score ? null : exact;
    }

    /// <summary>What the rules gave. A custom method that says otherwise now is not believed: then it is the score.</summary>
    private decimal PointsOf(int leaf, Observation observation, SchemeNode node, NodeScore line)
    {
        if (card.Result.Compiled.Custom[leaf] is not { } custom)
            return card.Result.Compiled.Kernels[leaf](observation, out _);
        bool isSame = custom.Ask(observation, out _, out decimal given) is null && node.Rounding.Apply(Precision.Snap(given)) == line.Score;
        return isSame ? given : line.Score!.Value;
    }
}
