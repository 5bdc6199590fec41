namespace Evaluation.Custom;

/// <summary>What an adjustment of your own makes of a total.</summary>
/// <remarks>A total runs from 0 (or the total before, when that is lower) to the total before plus <see cref="CustomEffect.MostAdded"/>.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record AdjustmentVerdict
{
    private AdjustmentVerdict()
    {
    }

    /// <summary>The total stays, and the explanation says that the adjustment had no effect.</summary>
    public static AdjustmentVerdict NoEffect { get; } = new();

    /// <summary>The new total; <see langword="null"/> to keep the one before.</summary>
    public decimal? Total { get; private init; }

    /// <summary>Whether the subject fails, so that nothing declared after it is applied.</summary>
    public bool Fails { get; private init; }

    /// <summary>Whether the subject gets no total and no rank at all.</summary>
    public bool IsUnscored { get; private init; }

    /// <summary>Why, for the explanation; <see langword="null"/> for <see cref="NoEffect"/>.</summary>
    public LocalText? Reason { get; private init; }

    /// <summary>Another total.</summary>
    /// <param name="total">The new total.</param>
    /// <param name="reason">Why, for the explanation.</param>
    public static AdjustmentVerdict Change(decimal total, LocalText reason) => new() { Total = total, Reason = Told(reason) };

    /// <summary>The subject fails.</summary>
    /// <param name="reason">Why, for the explanation.</param>
    /// <param name="total">The total that it gets, or <see langword="null"/> to keep the one reached so far.</param>
    public static AdjustmentVerdict Fail(LocalText reason, decimal? total = null) => new() { Fails = true, Total = total, Reason = Told(reason) };

    /// <summary>The subject fails and gets no total and no rank.</summary>
    /// <param name="reason">Why, for the explanation.</param>
    public static AdjustmentVerdict FailUnscored(LocalText reason) => new() { Fails = true, IsUnscored = true, Reason = Told(reason) };

    private static LocalText Told(LocalText reason)
    {
        CustomCode.RequireWords(reason);
        return reason;
    }
}
