using Evaluation.Diagnostics;
using Evaluation.Numerics;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Scoring;
using Evaluation.Scoring.Aggregators;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Reckons totals as functions of one indicator's share, in whole-numbered ratios.</summary>
internal static class ShareLines
{
    private static readonly ExactRatio Zero = ExactRatio.Of(0);
    private static readonly ExactRatio One = ExactRatio.Of(1);

    /// <summary>Tells when a subject has no total, or one that does not follow its tree.</summary>
    internal static void CheckTotal(Standing standing, DiagnosticBag diagnostics)
    {
        if (standing.Score is null || standing.Card.FailedBy is not null)
        {
            diagnostics.Add(WhatIfDiagnostics.NoTotal, Place.Unknown, standing.Subject.Name, standing.Card.FailedBy?.Code ?? "");
            return;
        }

        AppliedAdjustment? held = standing.Card.Adjustments.FirstOrDefault(applied =>
            applied.Fired && (applied.Adjustment.Effect is not (Deduction or Bonus or IndicatorOverride) || (applied.Adjustment.Effect is Deduction && applied.After == 0)));
        if (held is not null)
            diagnostics.Add(WhatIfDiagnostics.Adjusted, Place.Unknown, standing.Subject.Name, held.Adjustment.Code);
    }

    /// <summary>What a child counts in a branch that adds up.</summary>
    internal static decimal Size(SchemeNode child) => child.Weight ?? child.FullMark;

    /// <summary>The branches above a node, from its own up to the total.</summary>
    internal static IEnumerable<SchemeNode> PathAbove(SchemeLayout layout, SchemeNode node)
    {
        for (int position = node.Parent; position >= 0; position = layout.Nodes[position].Parent)
            yield return layout.Nodes[position];
    }

    /// <summary>The total by the share of a node, of which every branch above adds up and has a score.</summary>
    internal static ShareLine Of(RoundResult result, int subject, SchemeNode node)
    {
        SchemeLayout layout = result.Compiled.Layout;
        SchemeNode branch = layout.Nodes[node.Parent];
        (ExactRatio scored, ExactRatio possible, ExactRatio all) = Others(result, subject, branch, node);
        (ExactRatio constant, ExactRatio slope) = Above(result, subject, branch);
        ExactRatio? own = RateOf(result, subject, node);
        ExactRatio m = scored / all;
        ExactRatio q = possible / all;
        ExactRatio s = own is null ? Zero : One;
        (ExactRatio n0, ExactRatio n1, ExactRatio d0, ExactRatio d1) = (m, (own ?? Zero) - m, q, s - q);
        return new ShareLine((constant * d0) + (slope * n0), (constant * d1) + (slope * n1), d0, d1);
    }

    /// <summary>The total as a constant and a multiple of a node's rate.</summary>
    internal static (ExactRatio Constant, ExactRatio Slope) Above(RoundResult result, int subject, SchemeNode branch)
    {
        (ExactRatio constant, ExactRatio slope) = (Zero, One);
        SchemeLayout layout = result.Compiled.Layout;
        foreach (SchemeNode parent in PathAbove(layout, branch))
        {
            (ExactRatio scored, ExactRatio possible, ExactRatio _) = Others(result, subject, parent, branch);
            var own = ExactRatio.Of(Size(branch));
            ExactRatio whole = possible + own;
            (constant, slope) = ((scored + (own * constant)) / whole, own * slope / whole);
            branch = parent;
        }

        var full = ExactRatio.Of(layout.Nodes[0].FullMark);
        return ((constant * full) + Adjusted(result, subject), slope * full);
    }

    /// <summary>Of a branch's other children: Σ size × rate and Σ size of those that have a score, and Σ size of all.</summary>
    private static (ExactRatio Scored, ExactRatio Possible, ExactRatio All) Others(RoundResult result, int subject, SchemeNode branch, SchemeNode except)
    {
        (ExactRatio scored, ExactRatio possible, ExactRatio all) = (Zero, Zero, Zero);
        foreach (int child in branch.Children.Where(child => child != except.Position))
        {
            SchemeNode node = result.Compiled.Layout.Nodes[child];
            var size = ExactRatio.Of(Size(node));
            all += size;
            if (RateOf(result, subject, node) is not { } rate)
                continue;
            scored += size * rate;
            possible += size;
        }

        return (scored, possible, all);
    }

    /// <summary>A node's score rate, added up from the leaves so that no division is lost; <see langword="null"/> without a score.</summary>
    private static ExactRatio? RateOf(RoundResult result, int subject, SchemeNode node)
    {
        if (result.Grid.StatesOf(subject)[node.Position] != NodeState.Scored)
            return null;
        if (!AddsUp(result, subject, node))
            return ExactRatio.Of(result.Grid.ScoresOf(subject)[node.Position]) / ExactRatio.Of(node.FullMark);
        (ExactRatio scored, ExactRatio possible, ExactRatio _) = Others(result, subject, node, node);
        return scored / possible;
    }

    /// <summary>Whether a branch's score is nothing but the weighted mean of its children's.</summary>
    private static bool AddsUp(RoundResult result, int subject, SchemeNode node) =>
        node.Aggregator is LinearAggregator aggregator
        && node.Rounding.Mode == RoundingMode.None
        && aggregator.Spread(result.Grid.StatesOf(subject)) is null
        && !result.Grid.Overridden.ContainsKey((subject * result.Grid.Width) + node.Position);

    /// <summary>What deductions and bonuses make of the total.</summary>
    private static ExactRatio Adjusted(RoundResult result, int subject)
    {
        var card = new Scorecard(result, subject);
        return result.Compiled.Adjustments.Length > 0 && AdjustmentHistory.TryTreeTotal(card, out decimal total)
            ? ExactRatio.Of(result.Grid.ExactTotals[subject]) - ExactRatio.Of(total)
            : Zero;
    }
}
