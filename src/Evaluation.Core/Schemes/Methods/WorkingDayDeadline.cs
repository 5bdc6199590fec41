using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>The full mark up to a limit of working days, and less beyond it: by day, or by band (超期扣分).</summary>
/// <param name="Limit">The working days allowed, a whole number from 0; the last of them is still in time.</param>
/// <param name="Each">What one overdue day takes away, above 0; <see langword="null"/>, the default, when <see cref="Bands"/> say it.</param>
/// <remarks>
/// What is observed depends on the <see cref="Clock"/>. A reply that is late without any working day having passed, on a day off after
/// the last day, counts as one day overdue. A matter without a reply is judged at the scheme's <see cref="Scheme.Cutoff"/>: overdue days count
/// as far as they have come; while the time is running it counts as the scheme's absence policy says for what does not apply.
/// </remarks>
public sealed record WorkingDayDeadline(decimal Limit, decimal? Each = null) : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "working-days";

    /// <inheritdoc/>
    public override ValueKind Accepts => Clock == WorkingDayClock.Count ? ValueKind.Count : ValueKind.Timeline;

    /// <summary>Where the working days come from. The default is <see cref="WorkingDayClock.Count"/>.</summary>
    public WorkingDayClock Clock { get; init; }

    /// <summary>The most that <see cref="Each"/> takes away in all; <see langword="null"/>, the default, stands for the leaf's full mark.</summary>
    public decimal? Cap { get; init; }

    /// <summary>In place of <see cref="Each"/>, the points by days overdue, from the most days down to 1. The default is empty.</summary>
    public ValueList<Band> Bands { get; init; } = [];

    internal ExcessPoints Excess => new(Limit, Each, Cap, Bands);
}
