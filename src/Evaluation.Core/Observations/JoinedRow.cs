namespace Evaluation.Observations;

/// <summary>The one observation that a panel's became.</summary>
/// <param name="First">A row of the panel, for its subject, leaf, place and, when it has one, text.</param>
/// <param name="Kind">The kind of value.</param>
/// <param name="Number">The number as it is stored; 0 for a kind of nothing.</param>
internal readonly record struct JoinedRow(int First, ValueKind Kind, decimal Number);
