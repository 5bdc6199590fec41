using Evaluation.Schemes.Adjustments;

namespace Evaluation.Scoring;

/// <summary>Works out again, step by step, what the adjustments did to one subject's total.</summary>
internal static class AdjustmentHistory
{
    internal static ValueList<AppliedAdjustment> Of(Scorecard card)
    {
        CompiledScheme compiled = card.Result.Compiled;
        if (compiled.Adjustments.Length == 0 || !TryTreeTotal(card, out decimal before))
            return [];
        var steps = new List<(decimal? After, bool Fired)>();
        var run = new AdjustmentRun(compiled, card.Result.Grid.ScoresOf(card.Position), card.Result.Grid.StatesOf(card.Position));
        run.Apply(before, out _, steps);
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
        bool any = card.Result.Compiled.Layout.Nodes[0].Aggregator!
            .TryAggregate(grid.ScoresOf(card.Position), grid.StatesOf(card.Position), out total);
        total = Precision.Snap(total);
        return any;
    }
}
