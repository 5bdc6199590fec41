namespace Evaluation.Robustness;

/// <summary>One draw of a study: what was chosen, and what came of it.</summary>
/// <param name="Number">Which draw, from 0.</param>
/// <param name="Parameters">What was chosen; errors of single observations are not listed.</param>
/// <param name="Totals">By subject in the order of the observations, the total that decides the rank; NaN for none.</param>
/// <param name="Ranks">By subject, the rank; NaN for none.</param>
public sealed record RankRun(int Number, ValueList<DrawParameter> Parameters, ValueList<double> Totals, ValueList<double> Ranks);
