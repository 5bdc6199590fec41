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
        new AdjustmentRun(compiled, card.Result.Grid, card.Position).Apply(total, out _, steps);
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
                Fails = steps[i].Fails,
                Reason = steps[i].Reason,
            });
            before = steps[i].After ?? 0;
        }

        return applied.ToValueList();
    }

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
