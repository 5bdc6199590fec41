using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Looks for the cheapest set of improvements with which one subject reaches a goal.</summary>
internal sealed class ImprovementSearch
{
    private readonly RoundResult result;
    private readonly Standing standing;
    private readonly ImprovementOptions options;
    private readonly DiagnosticBag diagnostics = new();
    private readonly List<NotConsidered> left = [];
    private readonly VariantScores variants;

    internal ImprovementSearch(RoundResult result, Standing standing, ImprovementOptions options, CancellationToken cancellationToken)
    {
        (this.result, this.standing, this.options) = (result, standing, options);
        variants = new VariantScores(Scorer.For(result.Scheme), result.Observations, standing.Subject.Name, cancellationToken);
    }

    internal Checked<ImprovementPlan> Run(ImprovementGoal goal)
    {
        CheckInput();
        GoalTest? test = diagnostics.HasErrors ? null : GoalTest.For(result, standing, goal, diagnostics);
        if (test is null)
            return diagnostics.Check<ImprovementPlan>(null);
        ImprovementStep[][] steps = Steps();
        ExactGains? gains = IsAdditive() ? ExactGains.Of(standing.Card, steps) : null;
        CheapestAnswer? answer = test.IsReached(standing.Card.ExactScore)
            ? CheapestAnswer.Nothing
            : gains is not null ? new AdditiveSearch(steps, gains, test, options.MostStates).Run() : new MonotoneSearch(steps, variants, test, options.MostSets).Run();
        if (answer is null)
        {
            decimal best = variants.Score([MonotoneSearch.Values(steps.Select(leaf => leaf.MaxBy(step => step.Points)!))]).Single().Score ?? 0;
            diagnostics.Add(WhatIfDiagnostics.CannotReach, Place.Unknown, standing.Subject.Name, best);
            return diagnostics.Check<ImprovementPlan>(null);
        }

        ObservationTable after = ObservationEdit.With(result.Observations, standing.Subject.Name, MonotoneSearch.Values(answer.Steps));
        Standing reached = Scorer.For(result.Scheme).Score(after).Find(standing.Subject.Name)!;
        return diagnostics.Check(new ImprovementPlan(standing, reached, test.Words, answer, gains is not null, left.ToValueList()));
    }

    private void CheckInput()
    {
        if (standing.Score is null || standing.Card.FailedBy is not null)
            diagnostics.Add(WhatIfDiagnostics.NoTotal, Place.Unknown, standing.Subject.Name, standing.Card.FailedBy?.Code ?? "");
        foreach ((string code, string method) in ComparingParts.Of(result.Scheme))
            diagnostics.Add(WhatIfDiagnostics.Compares, Place.Unknown, code, method);
        foreach (LeafEffort effort in options.Efforts.Where(effort => effort.PerPoint < 0 || effort.Start < 0))
            diagnostics.Add(WhatIfDiagnostics.BadEffort, Place.Unknown, effort.Indicator);
        foreach (OfferedStep step in options.Offered.Where(step => step.Effort < 0))
            diagnostics.Add(WhatIfDiagnostics.BadEffort, Place.Unknown, step.Indicator);
        foreach (string code in options.Efforts.Select(effort => effort.Indicator).Concat(options.Offered.Select(step => step.Indicator)).Where(code => result.Scheme.Find(code) is not { IsLeaf: true }))
            diagnostics.Add(WhatIfDiagnostics.NoIndicator, Place.Unknown, code);
    }

    /// <summary>By leaf that can be improved: its improvements, each scored alone.</summary>
    private ImprovementStep[][] Steps()
    {
        (Indicator Leaf, ObservedValue To)[] tried = [.. result.Scheme.Leaves.SelectMany(leaf => Offers(leaf).Select(to => (leaf, to)))];
        IReadOnlyDictionary<string, ObservedValue>[] sets = [.. tried.Select(step => new Dictionary<string, ObservedValue> { [step.Leaf.Code] = step.To })];
        var steps = new List<ImprovementStep>();
        foreach (((Indicator leaf, ObservedValue to), Scorecard card) in tried.Zip(variants.Score(sets)))
        {
            decimal points = (card[leaf.Code].Score ?? 0) - (standing.Card[leaf.Code].Score ?? 0);
            decimal gain = (card.ExactScore ?? 0) - standing.Card.ExactScore!.Value;
            if (points > 0)
                steps.Add(new ImprovementStep(leaf, Now(leaf), to, points, gain, EffortOf(leaf, to, points)) { AllPoints = ExactGains.ScoreOf(card, leaf.Code) - ExactGains.ScoreOf(standing.Card, leaf.Code) });
        }

        return [.. steps.GroupBy(step => step.Leaf.Code, StringComparer.Ordinal).Select(group => Undominated([.. group]))];
    }

    private IEnumerable<ObservedValue> Offers(Indicator leaf)
    {
        ObservedValue[] offered = [.. options.Offered.Where(step => step.Indicator == leaf.Code).Select(step => step.To)];
        bool isPriced = options.PerPoint is not null || options.Efforts.Any(effort => effort.Indicator == leaf.Code);
        if ((offered.Length > 0 && standing.Card[leaf.Code].State == NodeState.Scored) || (offered.Length == 0 && !isPriced))
            return offered;
        if (StepOffers.WhyNot(leaf, standing.Card[leaf.Code].State) is not { } why)
            return StepOffers.Of(leaf, Now(leaf), Math.Clamp(options.StepsPerLeaf, 1, 1_000)).Distinct().Where(to => to != Now(leaf));
        if (standing.Card[leaf.Code].Rate is not >= 1)
            left.Add(new NotConsidered(leaf.Code, why));
        return [];
    }

    private ObservedValue Now(Indicator leaf) => standing.Card[leaf.Code].Observation!.Value.Value;

    private decimal EffortOf(Indicator leaf, ObservedValue to, decimal points)
    {
        if (options.Offered.FirstOrDefault(step => step.Indicator == leaf.Code && step.To == to) is { } offered)
            return offered.Effort;
        LeafEffort? effort = options.Efforts.FirstOrDefault(known => known.Indicator == leaf.Code);
        return effort is null ? options.PerPoint!.Value * points : effort.Start + (effort.PerPoint * points);
    }

    /// <summary>Without the steps that gain no more than a cheaper one, from the cheapest on.</summary>
    private static ImprovementStep[] Undominated(ImprovementStep[] steps)
    {
        var kept = new List<ImprovementStep>();
        foreach (ImprovementStep step in steps.OrderBy(step => step.Effort).ThenByDescending(step => step.Points))
        {
            if (kept.Count == 0 || step.Points > kept[^1].Points)
                kept.Add(step);
        }

        return [.. kept];
    }

    /// <summary>Whether what several improvements add to the total is the sum of what each adds alone.</summary>
    private bool IsAdditive() =>
        IsLinear(result.Scheme.Aggregation)
        && result.Scheme.AllIndicators.Where(branch => !branch.IsLeaf).All(branch => IsLinear(branch.Aggregation))
        && result.Compiled.Layout.Nodes.All(node => node.IsLeaf || node.Position == 0 || node.Rounding.Mode == RoundingMode.None)
        && standing.Card.Adjustments.All(IsConstant);

    private static bool IsLinear(Aggregation aggregation) => aggregation is Sum or WeightedMean;

    /// <summary>Whether a higher total before an adjustment is higher by as much after it.</summary>
    private static bool IsConstant(AppliedAdjustment applied) => applied.Adjustment.Effect switch
    {
        Deduction => applied.After > 0 || !applied.Fired,
        Bonus bonus => bonus.OnlyAbove is null,
        IndicatorOverride or Veto => true,
        FailMark or PartPassMark => !applied.Fails,
        _ => false,
    };
}
