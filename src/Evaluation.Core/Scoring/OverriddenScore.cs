using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Scoring;

/// <summary>A score that an override replaced; the earlier one is kept.</summary>
/// <param name="Adjustment">The override, whose effect is an <see cref="IndicatorOverride"/>.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Before">The score before it, on the indicator's own scale; <see langword="null"/> when the indicator was left out.</param>
/// <param name="After">The score after it.</param>
public sealed record OverriddenScore(Adjustment Adjustment, Indicator Indicator, decimal? Before, decimal After);
