using Evaluation.Schemes.Adjustments;

namespace Evaluation.Scoring;

/// <summary>Works out again, step by step, what the adjustments did to one subject's total.</summary>
internal static class AdjustmentHistory
{
    internal static ValueList<AppliedAdjustment> Of(Scorecard card) =>
        card.Result.Compiled.Adjustments.Length > 0 && TryTreeTotal(card, out decimal total) ? Of(card, total) : [];

    /// <param name="card">The card.</param>
    /// <param name="total">Its <see cref="TryTreeTotal"/>.</param>
    internal static ValueList<AppliedAdjustment> Of(Scorecard card, decimal total)
    {
        CompiledScheme compiled = card.Result.Compiled;
        decimal before = total;
        var steps = new List<AdjustmentStep>();
        var run = new AdjustmentRun(compiled, card.Result.Grid, card.Position);
        run.Apply(total, out _, steps);
        var applied = new List<AppliedAdjustment>();
        for (int i = 0; i < steps.Count; i++)
        {
            int leaf = compiled.AdjustmentLeaves[i];
            applied.Add(new AppliedAdjustment(
                compiled.Adjustments[i],
                before,
                steps[i].After,
                steps[i].Fired,
                leaf < 0 ? null : card.RuleOf(leaf),
                leaf < 0 ? null : card.ObservationOf(leaf))
            {
                Panel = leaf < 0 ? [] : card.PanelOf(leaf),
                Fails = steps[i].Fails,
                Reason = steps[i].Reason,
                AlreadyDeductedUnder = run.Under(i) is >= 0 and int under ? compiled.Adjustments[under] : null,
                Overridden = Overridden(card, compiled.Adjustments[i]),
            });
            before = steps[i].After ?? 0;
        }

        return applied.ToValueList();
    }

    private static OverriddenScore? Overridden(Scorecard card, Adjustment adjustment) => adjustment.Effect is not IndicatorOverride { Indicator: var code }
        ? null
        : OverrideRun.HistoryOf(card, card.Result.Compiled.Layout.PositionByCode[code])
            .FirstOrDefault(overridden => ReferenceEquals(overridden.Adjustment, adjustment));

    /// <summary>The total of the tree before adjustments and rounding, when there is one.</summary>
    internal static bool TryTreeTotal(Scorecard card, out decimal total)
    {
        ScoreGrid grid = card.Result.Grid;
        bool any = grid.TryAggregate(card.Result.Compiled.Layout.Nodes[0], card.Position, out total);
        total = Precision.Snap(total);
        return any;
    }
}
