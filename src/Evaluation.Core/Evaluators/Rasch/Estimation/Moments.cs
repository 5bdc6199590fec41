namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Mean, variance and fourth central moment of a category's code.</summary>
internal readonly record struct Moments(double Mean, double Variance, double Fourth);
