namespace Evaluation.Evaluators.Rasch;

/// <summary>The point between two neighbouring categories at which both are equally probable.</summary>
/// <param name="Category">The upper of the two categories.</param>
/// <param name="Count">How many ratings have the upper category.</param>
/// <param name="Measure">The threshold in logits, relative to the set's centre; NaN beside a category that nobody gave. Disordered thresholds stay so.</param>
/// <param name="FullError">Its standard error from the full information; NaN when that was not worked out.</param>
public sealed record Threshold(int Category, int Count, double Measure, double FullError);
