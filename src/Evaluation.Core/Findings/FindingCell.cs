namespace Evaluation.Findings;

/// <summary>A score that a finding is about.</summary>
/// <param name="Subject">The subject, as the input names it; untrusted text.</param>
/// <param name="Indicator">The code of the indicator; <see langword="null"/> for all of the sheet.</param>
/// <param name="Evaluator">The evaluator, as the input names it; <see langword="null"/> when none is named.</param>
/// <param name="Row">The observation's position in its table, from 0; <see langword="null"/> when it is no single one.</param>
public sealed record FindingCell(string Subject, string? Indicator = null, string? Evaluator = null, int? Row = null);
