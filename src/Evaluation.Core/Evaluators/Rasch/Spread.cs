namespace Evaluation.Evaluators.Rasch;

/// <summary>How far the elements of a facet are apart, measured against how exactly they are known.</summary>
/// <param name="StandardDeviation">Of the measures.</param>
/// <param name="TrueStandardDeviation">The root of their variance less the mean square error; 0 when that is negative.</param>
/// <param name="Separation">True standard deviation over root mean square error.</param>
/// <param name="Strata">How many levels can be told apart: (4·separation + 1) ÷ 3.</param>
/// <param name="Reliability">True variance over variance, from 0 to 1. For evaluators a high one means that they differ.</param>
/// <param name="RandomChiSquare">Tests that the measures are a sample from a normal distribution.</param>
/// <param name="RandomDegreesOfFreedom">Elements less two; the test is void when it is below 1.</param>
/// <param name="RandomProbability">The probability of as large a chi-square, or NaN.</param>
/// <remarks>Wright &amp; Masters 1982, ch. 5; Fisher 1992 for strata.</remarks>
public sealed record Spread(
    double StandardDeviation,
    double TrueStandardDeviation,
    double Separation,
    double Strata,
    double Reliability,
    double RandomChiSquare,
    int RandomDegreesOfFreedom,
    double RandomProbability);
