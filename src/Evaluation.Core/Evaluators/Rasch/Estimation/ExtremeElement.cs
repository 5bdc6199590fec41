namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>An element taken out of the estimation because all its ratings were the lowest or all the highest.</summary>
internal readonly record struct ExtremeElement(int Facet, int Element, int Round, bool IsHigh);
