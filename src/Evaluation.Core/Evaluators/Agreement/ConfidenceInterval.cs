namespace Evaluation.Evaluators.Agreement;

/// <summary>An interval for an estimate.</summary>
/// <param name="Lower">Its lower end.</param>
/// <param name="Upper">Its upper end.</param>
/// <param name="Level">The confidence level it was made for, above 0 and below 1.</param>
public sealed record ConfidenceInterval(double Lower, double Upper, double Level);
