using Evaluation.Schemes.Adjustments;

namespace Evaluation.Scoring;

/// <summary>Applies a scheme's adjustments to one subject's total, in declared order.</summary>
/// <remarks>Overrides leave the total as it is: the tree was added up with the scores that they set.</remarks>
internal readonly ref struct AdjustmentRun
{
    private readonly CompiledScheme compiled;
    private readonly ReadOnlySpan<decimal> scores;
    private readonly ReadOnlySpan<NodeState> states;

    internal AdjustmentRun(CompiledScheme compiled, ReadOnlySpan<decimal> scores, ReadOnlySpan<NodeState> states)
    {
        this.compiled = compiled;
        this.scores = scores;
        this.states = states;
    }

    /// <summary>The total after all adjustments.</summary>
    /// <param name="total">The total of the tree, before rounding.</param>
    /// <param name="failedBy">The adjustment that failed the subject, or -1.</param>
    /// <param name="steps">Takes the total after each adjustment that was reached and whether it fired; or <see langword="null"/>.</param>
    /// <returns>The total; <see langword="null"/> when the subject is left without one.</returns>
    internal decimal? Apply(decimal total, out int failedBy, List<(decimal? After, bool Fired)>? steps = null)
    {
        failedBy = -1;
        decimal gate = total;
        for (int i = 0; i < compiled.Adjustments.Length; i++)
        {
            AdjustmentEffect effect = compiled.Adjustments[i].Effect;
            if (i == 0 || effect is not Bonus || compiled.Adjustments[i - 1].Effect is not Bonus)
                gate = total;
            if (effect is Failing failing)
            {
                bool fails = Fails(failing, i, total);
                decimal? after = !fails ? total : failing.Unscored ? null : failing.Score ?? total;
                steps?.Add((after, fails));
                if (!fails)
                    continue;
                failedBy = i;
                return after;
            }

            decimal before = total;
            total = Changed(effect, i, total, gate);
            steps?.Add((total, effect is IndicatorOverride ? Points(i) > 0 : total != before));
        }

        return total;
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
            if (Points(other) > Points(largest))
                largest = other;
        }

        return largest == adjustment ? -1 : largest;
    }

    /// <summary>The points of an adjustment's observation.</summary>
    private decimal Points(int adjustment) => Precision.Snap(scores[compiled.AdjustmentNodes[adjustment]]);
}
