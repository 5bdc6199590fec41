using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Scoring;

/// <summary>What one adjustment did to one subject's card; earlier totals and scores are kept.</summary>
/// <param name="Adjustment">The adjustment.</param>
/// <param name="Before">The total before it; the scores that overrides set are in it.</param>
/// <param name="After">The total after it; <see langword="null"/> when it leaves the subject without one.</param>
/// <param name="Fired">Whether it had an effect: a condition held, or points were added, taken or held back.</param>
/// <param name="Rule">The rule that scored its observation; <see langword="null"/> when it needs none.</param>
/// <param name="Observation">What was observed; <see langword="null"/> when it needs none.</param>
public sealed record AppliedAdjustment(
    Adjustment Adjustment, decimal Before, decimal? After, bool Fired, Rule? Rule, Observation? Observation)
{
    /// <summary>What each evaluator of its panel found, by the ordinal order of their names; empty without a panel, and when it needs no observation.</summary>
    public ValueList<Observation> Panel { get; init; } = [];

    /// <summary>Whether it failed the subject.</summary>
    public bool Fails { get; init; }

    /// <summary>Why, as an adjustment of your own says it; <see langword="null"/> for built-in ones, and when it had no effect.</summary>
    public LocalText? Reason { get; init; }

    /// <summary>The points it added to the total, negative when it took some; all of them when it leaves the subject without a total.</summary>
    public decimal Points => (After ?? 0) - Before;

    /// <summary>
    /// The other deduction under which the same fault is deducted, so that this one took nothing; <see langword="null"/> when there is none or
    /// nothing was to be deducted.
    /// </summary>
    public Adjustment? AlreadyDeductedUnder { get; init; }

    /// <summary>The score that it set; <see langword="null"/> unless it is an override that fired.</summary>
    public OverriddenScore? Overridden { get; init; }
}
