using Evaluation.Robustness.Engine;

namespace Evaluation.Robustness.Factors;

/// <summary>Whether indicators belong to the scheme: each is taken out, with all below it, on its own.</summary>
/// <param name="Indicators">The codes of the indicators.</param>
/// <param name="Probability">The probability that one stays in, from 0 to 1.</param>
/// <remarks>
/// What remains of a branch is scaled up to its full mark. A branch of which nothing remains is taken out itself; a draw of which nothing at all
/// remains gives nobody a rank.
/// </remarks>
public sealed record InclusionFactor(ValueList<string> Indicators, double Probability) : Factor("indicators")
{
    internal override FactorDraw? Prepare(FactorContext context)
    {
        if (Probability is not (>= 0 and <= 1))
            context.Add(RobustnessDiagnostics.ProbabilityOutside, this, Probability);
        if (Indicators is not { Count: > 0 })
        {
            context.Add(RobustnessDiagnostics.NothingGiven, this);
            return null;
        }

        PlanNode[] nodes = context.Indicators(this, Indicators);
        return nodes.Length == 0 ? null : new InclusionDraw(nodes, Probability);
    }
}
