using Evaluation.Custom;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Scoring;

/// <summary>Applies a scheme's adjustments to one subject's total, in declared order.</summary>
/// <remarks>Overrides leave the total as it is: the tree was added up with the scores that they set.</remarks>
internal readonly ref struct AdjustmentRun
{
    private readonly CompiledScheme compiled;
    private readonly ScoreGrid grid;
    private readonly int subject;
    private readonly ReadOnlySpan<decimal> scores;
    private readonly ReadOnlySpan<NodeState> states;
    private readonly int reach;

    internal AdjustmentRun(CompiledScheme compiled, ScoreGrid grid, int subject)
    {
        (this.compiled, this.grid, this.subject) = (compiled, grid, subject);
        scores = grid.ScoresOf(subject);
        states = grid.StatesOf(subject);
        reach = compiled.HasFaults ? Reach() : 0;
    }

    /// <summary>The total after all adjustments.</summary>
    /// <param name="total">The total of the tree, before rounding.</param>
    /// <param name="failedBy">The adjustment that failed the subject, or -1.</param>
    /// <param name="steps">Takes what each adjustment did that was reached; or <see langword="null"/>.</param>
    /// <returns>The total; <see langword="null"/> when the subject is left without one.</returns>
    internal decimal? Apply(decimal total, out int failedBy, List<AdjustmentStep>? steps = null)
    {
        failedBy = -1;
        decimal gate = total;
        for (int i = 0; i < compiled.Adjustments.Length; i++)
        {
            AdjustmentEffect effect = compiled.Adjustments[i].Effect;
            if (i == 0 || effect is not Bonus || compiled.Adjustments[i - 1].Effect is not Bonus)
                gate = total;
            AdjustmentStep step = Step(effect, i, total, gate);
            steps?.Add(step);
            if (step.Fails)
            {
                failedBy = i;
                return step.After;
            }

            total = step.After!.Value;
        }

        return total;
    }

    private AdjustmentStep Step(AdjustmentEffect effect, int adjustment, decimal total, decimal gate)
    {
        if (effect is CustomEffect custom)
            return Verdict(custom, adjustment, total).Step;
        if (effect is Failing failing)
        {
            bool fails = Fails(failing, adjustment, total);
            return new AdjustmentStep(!fails ? total : failing.Unscored ? null : failing.Score ?? total, fails, fails);
        }

        decimal after = Changed(effect, adjustment, total, gate);
        return new AdjustmentStep(after, effect is IndicatorOverride ? Points(adjustment) > 0 : after != total);
    }

    /// <summary>The verdict is asked for once and kept, so that the explanation tells what was scored.</summary>
    private CustomVerdict Verdict(CustomEffect effect, int adjustment, decimal total)
    {
        int cell = (subject * compiled.Adjustments.Length) + adjustment;
        if (grid.Verdicts.TryGetValue(cell, out CustomVerdict? kept))
            return kept;
        decimal points = compiled.AdjustmentNodes[adjustment] < 0 ? 0 : Points(adjustment);
        CustomVerdict verdict = CustomVerdict.Ask(effect, new AdjustmentInput(total, compiled.Scheme.FullMark, points));
        grid.Verdicts[cell] = verdict;
        return verdict;
    }

    private bool Fails(Failing failing, int adjustment, decimal total) => failing switch
    {
        FailMark { Below: var below } => total < below,
        PartPassMark { Below: var below, Part: var part } => IsPartBelow(part, below),
        _ => Points(adjustment) > 0,
    };

    private bool IsPartBelow(string part, decimal below)
    {
        int position = compiled.Layout.PositionByCode[part];
        return states[position] == NodeState.Scored && Precision.Snap(scores[position]) < below;
    }

    private decimal Changed(AdjustmentEffect effect, int adjustment, decimal total, decimal gate) => effect switch
    {
        Deduction => Math.Max(Math.Min(total, 0), total - (Under(adjustment) < 0 ? Points(adjustment) : 0)),
        Bonus { OnlyAbove: var onlyAbove } => onlyAbove is null || gate > onlyAbove ? total + Points(adjustment) : total,
        Limit { AtLeast: var atLeast, AtMost: var atMost } => Math.Min(Math.Max(total, atLeast ?? total), atMost ?? decimal.MaxValue),
        _ => total,
    };

    /// <summary>
    /// The other deduction that is taken for the same fault, because it is larger or as large and declared before; -1 when there is none, or
    /// nothing to deduct.
    /// </summary>
    internal int Under(int adjustment)
    {
        int[] same = compiled.SameFault[adjustment];
        if (same.Length == 0 || Points(adjustment) <= 0)
            return -1;
        int largest = same[0];
        foreach (int other in same)
        {
            if (other < reach && Points(other) > Points(largest))
                largest = other;
        }

        return largest == adjustment ? -1 : largest;
    }

    /// <summary>
    /// The first adjustment that fails the subject whatever the total is: what stands behind it is not applied, so nothing is deducted there. Whether a
    /// fail mark does, is not known before the deductions.
    /// </summary>
    private int Reach()
    {
        for (int i = 0; i < compiled.Adjustments.Length; i++)
        {
            if (compiled.Adjustments[i].Effect is Failing failing and not FailMark && Fails(failing, i, total: 0))
                return i;
        }

        return compiled.Adjustments.Length;
    }

    /// <summary>The points of an adjustment's observation.</summary>
    private decimal Points(int adjustment) => Precision.Snap(scores[compiled.AdjustmentNodes[adjustment]]);
}
