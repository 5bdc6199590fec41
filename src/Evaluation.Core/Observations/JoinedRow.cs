namespace Evaluation.Observations;

/// <summary>The one observation that a panel's became.</summary>
/// <param name="First">A row of the panel, for its subject, leaf and place.</param>
/// <param name="Kind">A number or a kind of nothing.</param>
/// <param name="Number">The number; else 0.</param>
internal readonly record struct JoinedRow(int First, ValueKind Kind, decimal Number);
