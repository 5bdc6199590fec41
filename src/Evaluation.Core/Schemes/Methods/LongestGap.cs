namespace Evaluation.Schemes.Methods;

/// <summary>The full mark when no stretch of days without a date is longer than a limit, and less beyond it (最长未更新天数).</summary>
/// <param name="From">The first day of the window.</param>
/// <param name="To">The last day of the window.</param>
/// <param name="Limit">
/// The days that may pass without a date, a whole number from 0: from the first day of the window to the first date, between two dates, and from
/// the last date to the last day. "Two weeks without update" fails from 14 such days on, so the limit is 13.
/// </param>
/// <param name="Each">What each day beyond takes away, above 0; <see langword="null"/>, the default, when <see cref="Bands"/> say it.</param>
public sealed record LongestGap(DateOnly From, DateOnly To, decimal Limit, decimal? Each = null) : WindowMethod(From, To)
{
    /// <inheritdoc/>
    public override string Name => "longest-gap";

    /// <summary>The most that <see cref="Each"/> takes away in all; <see langword="null"/>, the default, stands for the leaf's full mark.</summary>
    public decimal? Cap { get; init; }

    /// <summary>In place of <see cref="Each"/>, the points by days beyond the limit, from the most days down to 1. The default is empty.</summary>
    public ValueList<Band> Bands { get; init; } = [];

    internal ExcessPoints Excess => new(Limit, Each, Cap, Bands);
}
