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
        roundingPoints = new decimal[layout.Nodes.Length];
        overridePoints = new decimal[layout.Nodes.Length];
        adjustments = card.Adjustments;
        hasTreeTotal = AdjustmentHistory.TryTreeTotal(card, out treeTotal);
    }

    private ReadOnlySpan<decimal> Scores => card.Result.Grid.ScoresOf(card.Position);

    private ReadOnlySpan<NodeState> States => card.Result.Grid.StatesOf(card.Position);

    internal static Explanation Explain(Scorecard card)
    {
        var builder = new ExplanationBuilder(card);
        builder.FindWorth();
        builder.SharePoints();
        return new Explanation(card.Subject, card.Result.Scheme, builder.Node(0));
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
                (roundingPoints[node.Position], overridePoints[node.Position]) = (RoundingPoints(node), OverridePoints(node.Position));
        }

        int largest = layout.TreeLeaves.MaxBy(leaf => Math.Abs(points[leaf]));
        points[largest] += treeTotal - points.Sum() - roundingPoints.Sum() - overridePoints.Sum();
        roundingPoints[0] = TotalRounding();
        foreach (int branch in layout.BranchesBottomUp)
            points[branch] = layout.Nodes[branch].Children.Sum(child => points[child]) + roundingPoints[branch] + overridePoints[branch];
        points[0] += adjustments.Sum(adjustment => adjustment.Points);
    }

    /// <summary>What rounding added to the total after all adjustments.</summary>
    private decimal TotalRounding() =>
        States[0] == NodeState.Withheld ? 0 : Precision.Snap(Scores[0]) - card.Result.Grid.ExactTotals[card.Position];

    private decimal RoundingPoints(SchemeNode branch)
    {
        if (branch.Position == 0 || branch.Rounding.Mode == RoundingMode.None || !HasEarned(branch.Position))
            return 0;
        branch.Aggregator!.TryAggregate(Scores, States, out decimal exact);
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
            Rule = line.Rule,
            Overrides = line.Overrides,
            Observation = line.Observation,
            Panel = line.Panel,
            Children = children,
        };
    }

    private ValueList<ExplanationNode> Children(SchemeNode node)
    {
        IEnumerable<ExplanationNode> children = node.Children.Select(Node);
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

    private static ExplanationNode Adjusted(AppliedAdjustment adjustment) => new()
    {
        Indicator = null,
        Adjustment = adjustment,
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

    private decimal? ScoreBeforeRounding(SchemeNode node, NodeScore line)
    {
        if (!node.IsLeaf || node.Rounding.Mode == RoundingMode.None || line.State == NodeState.Withheld || line.Overrides.Count > 0)
            return null;
        int leaf = Array.BinarySearch(layout.LeafNodes, node.Position);
        decimal exact = Precision.Snap(
            card.Replaced(leaf)?.Points ?? card.Result.Compiled.Kernels[leaf]((Observation)line.Observation!, out _));
        return exact == line.Score ? null : exact;
    }
}
