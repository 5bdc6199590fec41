using Evaluation.Custom;
using Evaluation.Schemes.Adjustments;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>Applies a scheme's adjustments to totals held in binary. Their observations are those of the round in every draw.</summary>
internal sealed class TotalAdjuster
{
    private const int DecimalsAsked = 10;

    private readonly ScoringPlan plan;
    private readonly Adjustment[] adjustments;
    private readonly double[]?[] points;
    private readonly int[] parts;
    private readonly double near;

    private TotalAdjuster(ScoringPlan plan)
    {
        this.plan = plan;
        near = 1e-11 * Math.Max(1, (double)plan.Result.Scheme.FullMark);
        adjustments = plan.Result.Compiled.Adjustments;
        points = [.. plan.Result.Compiled.AdjustmentNodes.Select(node => node < 0 ? null : PointsOf(plan.Result.Grid, node))];
        parts = Array.ConvertAll(adjustments, adjustment => adjustment.Effect is PartPassMark part ? plan.PositionOf(part.Part) : -1);
    }

    /// <summary>Whether adjustments look at a part of the tree, so that its score must be worked out.</summary>
    internal bool NeedsParts => Array.Exists(parts, part => part >= 0);

    internal static TotalAdjuster? Of(ScoringPlan plan) => plan.HasAdjustments ? new TotalAdjuster(plan) : null;

    /// <summary>The total of a subject after all adjustments.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="total">The total of the tree.</param>
    /// <param name="nodes">The scores of the tree's nodes; <see langword="null"/> when no part is looked at.</param>
    /// <param name="failedBy">The adjustment that failed the subject, or -1.</param>
    /// <returns>The total; NaN when the subject is left without one.</returns>
    internal double Apply(int subject, double total, TreeEvaluator? nodes, out int failedBy)
    {
        failedBy = -1;
        double gate = total;
        int reach = plan.Result.Compiled.HasFaults ? Reach(subject, nodes) : 0;
        for (int i = 0; i < adjustments.Length; i++)
        {
            AdjustmentEffect effect = adjustments[i].Effect;
            if (i == 0 || effect is not Bonus || adjustments[i - 1].Effect is not Bonus)
                gate = total;
            if (effect is CustomEffect custom)
                total = Judge(custom, i, subject, total, ref failedBy);
            else if (effect is not Failing failing)
                total = Changed(effect, i, subject, total, gate, reach);
            else if (Fails(failing, i, subject, total, nodes))
                (total, failedBy) = (failing.Unscored ? double.NaN : (double?)failing.Score ?? total, i);
            if (failedBy >= 0)
                return total;
        }

        return total;
    }

    private double Changed(AdjustmentEffect effect, int i, int subject, double total, double gate, int reach) => effect switch
    {
        Deduction => Math.Max(Math.Min(total, 0), total - (IsUnderAnother(i, subject, reach) ? 0 : points[i]![subject])),
        Bonus { OnlyAbove: var onlyAbove } => onlyAbove is null || gate > (double)onlyAbove + near ? total + points[i]![subject] : total,
        Limit { AtLeast: var atLeast, AtMost: var atMost } => Math.Min(Math.Max(total, (double?)atLeast ?? total), (double?)atMost ?? double.MaxValue),
        _ => total,
    };

    private bool Fails(Failing failing, int i, int subject, double total, TreeEvaluator? nodes) => failing switch
    {
        FailMark { Below: var below } => total < (double)below - near,
        PartPassMark { Below: var below } => nodes![parts[i]] is var part
            && part.StateOf(subject) == NodeState.Scored && part.Values[subject] < (double)below - near,
        _ => points[i]![subject] > 0,
    };

    /// <summary>Whether another deduction is taken for the same fault in place of one.</summary>
    private bool IsUnderAnother(int adjustment, int subject, int reach)
    {
        int[] same = plan.Result.Compiled.SameFault[adjustment];
        if (same.Length == 0 || points[adjustment]![subject] <= 0)
            return false;
        int largest = same[0];
        foreach (int other in same)
        {
            if (other < reach && points[other]![subject] > points[largest]![subject])
                largest = other;
        }

        return largest != adjustment;
    }

    /// <summary>The first adjustment that fails the subject whatever the total is; deductions behind it count for nothing.</summary>
    private int Reach(int subject, TreeEvaluator? nodes)
    {
        for (int i = 0; i < adjustments.Length; i++)
        {
            if (adjustments[i].Effect is Failing failing and not FailMark && Fails(failing, i, subject, total: 0, nodes))
                return i;
        }

        return adjustments.Length;
    }

    /// <summary>Asks an adjustment of somebody else's, which speaks decimal. A verdict that it may not give changes nothing, as in scoring.</summary>
    private double Judge(CustomEffect effect, int adjustment, int subject, double total, ref int failedBy)
    {
        decimal exact = (decimal)Math.Round(total, DecimalsAsked);
        decimal own = points[adjustment] is { } known ? (decimal)Math.Round(known[subject], DecimalsAsked) : 0;
        AdjustmentStep step = CustomVerdict.Ask(effect, new AdjustmentInput(exact, plan.Result.Scheme.FullMark, own)).Step;
        if (step.Fails)
            failedBy = adjustment;
        return step.After is not { } after ? double.NaN : after == exact ? total : (double)after;
    }

    private static double[] PointsOf(ScoreGrid grid, int node) =>
        [.. Enumerable.Range(0, grid.SubjectCount).Select(subject => (double)Precision.Snap(grid.ScoresOf(subject)[node]))];
}
