using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>A method about dates inside a window of time (时间窗), such as days of publication. Dates outside count for nothing.</summary>
/// <remarks>Observed are any number of dates, perhaps none. Days are calendar days.</remarks>
public abstract record WindowMethod : ScoringMethod
{
    private protected WindowMethod(DateOnly from, DateOnly to) => (From, To) = (from, to);

    /// <summary>The first day of the window.</summary>
    public DateOnly From { get; init; }

    /// <summary>The last day of the window, not before the first.</summary>
    public DateOnly To { get; init; }

    /// <inheritdoc/>
    public override ValueKind Accepts => ValueKind.Dates;
}
