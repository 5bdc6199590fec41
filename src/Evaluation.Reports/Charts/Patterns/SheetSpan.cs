namespace Evaluation.Reports.Charts.Patterns;

/// <summary>When a sheet was filled in.</summary>
/// <param name="Evaluator">The position of its evaluator; -1 when none is named.</param>
/// <param name="First">The time of its first score.</param>
/// <param name="Last">The time of its last score.</param>
/// <param name="IsFlagged">Whether it has a finding.</param>
internal sealed record SheetSpan(int Evaluator, DateTimeOffset First, DateTimeOffset Last, bool IsFlagged);
