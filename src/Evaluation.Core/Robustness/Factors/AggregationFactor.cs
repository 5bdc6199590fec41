using Evaluation.Robustness.Engine;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Robustness.Factors;

/// <summary>How branches join their children.</summary>
/// <param name="Choices">The aggregations to choose among, each as likely; the scheme's own is among them only when it is given.</param>
/// <remarks>
/// A branch that sums has full marks for weights; a mean takes them as such, and a sum among the choices is the arithmetic mean where there are weights. The shares of
/// missing children that a branch allows stay its own.
/// </remarks>
public sealed record AggregationFactor(ValueList<Aggregation> Choices) : Factor("aggregation")
{
    /// <summary>The codes of the branches, the scheme's own for the total. The default, empty, is all branches.</summary>
    public ValueList<string> Branches { get; init; } = [];

    /// <summary>Whether each branch chooses on its own. The default is <see langword="false"/>: all choose alike.</summary>
    public bool Independent { get; init; }

    internal override FactorDraw? Prepare(FactorContext context)
    {
        PlanNode[] branches = context.Branches(this, Branches);
        if (Choices is not { Count: > 0 } || Choices.Any(choice => choice is null))
        {
            context.Add(RobustnessDiagnostics.NothingGiven, this);
            return null;
        }

        if (Choices.Any(choice => choice is Copeland) && context.Plan.SubjectCount > Scoring.Comparisons.MostSubjects)
            context.Add(RobustnessDiagnostics.TooManyToCompare, this, context.Plan.SubjectCount, Scoring.Comparisons.MostSubjects);
        return new AggregationDraw([.. Choices], branches, Independent);
    }
}
