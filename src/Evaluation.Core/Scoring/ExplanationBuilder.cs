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
        return new Explanation(card.Subject, card.Result.Scheme, builder.Node(0));
    }

    private void FindWorth()
    {
        worth[0] = lossWorth[0] = hasTreeTotal ? 1 : 0;
        foreach (SchemeNode branch in layout.Nodes.Where(node => !node.IsLeaf))
        {
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
                roundingPoints[node.Position] = RoundingPoints(node);
        }

        int largest = layout.TreeLeaves.MaxBy(leaf => Math.Abs(points[leaf]));
        points[largest] += treeTotal - points.Sum() - roundingPoints.Sum();
        roundingPoints[0] = TotalRounding();
        foreach (int branch in layout.BranchesBottomUp)
            points[branch] = layout.Nodes[branch].Children.Sum(child => points[child]) + roundingPoints[branch];
        points[0] += adjustments.Sum(adjustment => adjustment.Points);
    }

    /// <summary>What rounding added to the total after all adjustments.</summary>
    private decimal TotalRounding() =>
        States[0] == NodeState.Withheld ? 0 : Precision.Snap(Scores[0]) - card.Result.Grid.ExactTotals[card.Position];

    private decimal RoundingPoints(SchemeNode branch)
    {
        if (branch.Position == 0 || branch.Rounding.Mode == RoundingMode.None || States[branch.Position] == NodeState.Withheld)
            return 0;
        branch.Aggregator!.TryAggregate(Scores, States, out decimal exact);
        return Precision.Snap(worth[branch.Position] * (Scores[branch.Position] - Precision.Snap(exact)));
    }

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
        return (rounding == 0 ? children : children.Append(Rounding(rounding))).ToValueList();
    }

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
        if (!node.IsLeaf || node.Rounding.Mode == RoundingMode.None || line.State == NodeState.Withheld)
            return null;
        int leaf = Array.BinarySearch(layout.LeafNodes, node.Position);
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
