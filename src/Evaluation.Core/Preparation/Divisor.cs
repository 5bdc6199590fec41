namespace Evaluation.Preparation;

/// <summary>By what an indicator is divided.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="By">The code of the column that divides it.</param>
/// <param name="Factor">A number by which the column is multiplied first, such as 1000 for "per thousand inhabitants"; finite, not 0. The default is 1.</param>
public sealed record Divisor(string Indicator, string By, double Factor = 1);
