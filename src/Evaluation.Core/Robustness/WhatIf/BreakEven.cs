namespace Evaluation.Robustness.WhatIf;

/// <summary>At which share of one indicator among its siblings two subjects have equal totals.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="ShareNow">Its share among its siblings now, from 0 to 1.</param>
/// <param name="Shares">
/// The shares from 0 to 1 at which the totals before rounding are equal, rising; empty when the same subject leads whatever the share. There can be two only where something is
/// missing.
/// </param>
/// <param name="IsExact">
/// Whether the shares are the exact solutions of a linear equation, rounded to 24 digits only to be written down. Where something is missing the equation is quadratic; where
/// branches are rounded, scores near the share jump.
/// </param>
public sealed record BreakEven(string Indicator, decimal ShareNow, ValueList<decimal> Shares, bool IsExact)
{
    /// <summary>The break-even share that is nearest to the one now; <see langword="null"/> when there is none.</summary>
    public decimal? Nearest => Shares.Count == 0 ? null : Shares.MinBy(share => Math.Abs(share - ShareNow));

    /// <summary>By how much the share has to change until the subjects are level; <see langword="null"/> when no share does it.</summary>
    public decimal? Change => Nearest - ShareNow;
}
