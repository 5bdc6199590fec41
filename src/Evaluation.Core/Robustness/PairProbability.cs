using Evaluation.Observations;

namespace Evaluation.Robustness;

/// <summary>How often one subject was above another.</summary>
/// <param name="Above">The one that is officially above, or first in order of equal ones.</param>
/// <param name="Below">The other.</param>
/// <param name="Probability">
/// The share of the draws in which both have a rank and the first has the better one, equal ranks counting a half; NaN when there is no such draw.
/// </param>
public sealed record PairProbability(Subject Above, Subject Below, double Probability);
