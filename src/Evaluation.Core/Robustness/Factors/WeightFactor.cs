using Evaluation.Robustness.Engine;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Robustness.Factors;

/// <summary>The weights of siblings, or their full marks where a branch sums.</summary>
/// <param name="Spread">How they are distributed; they are scaled so that together they weigh what they did.</param>
/// <remarks>Under a sum an indicator's points grow with its full mark, so that its score rate stays.</remarks>
public sealed record WeightFactor(WeightSpread Spread) : Factor("weights")
{
    /// <summary>The codes of the branches whose children's weights vary, the scheme's own for the first level. The default, empty, is all branches.</summary>
    public ValueList<string> Branches { get; init; } = [];

    /// <summary>The levels whose indicators' weights vary, 1 for the first. The default, empty, is all levels.</summary>
    public ValueList<int> Levels { get; init; } = [];

    internal override FactorDraw? Prepare(FactorContext context)
    {
        bool isSound = Check(context);
        PlanNode[] branches = [.. context.Branches(this, Branches).Where(branch => Levels.Count == 0 || Levels.Contains(branch.Depth + 1))];
        PlanNode[][] groups =
        [
            .. branches.Where(HasWeights).Select(branch => branch.Children.Select(child => context.Plan.Nodes[child]).Where(child => child.Size > 0).ToArray())
                .Where(group => group.Length > 1),
        ];
        if (groups.Length == 0)
            context.Add(RobustnessDiagnostics.NoWeights, this);
        return !isSound || Spread is null ? null : Spread is DirichletSpread dirichlet ? new DirichletDraw(dirichlet.Concentration, groups) : new UniformWeightDraw(((UniformSpread)Spread).Share, groups);
    }

    private bool Check(FactorContext context)
    {
        if (Spread is UniformSpread { Share: not (>= 0 and < 1) } uniform)
            context.Add(RobustnessDiagnostics.ShareOutside, this, uniform.Share);
        else if (Spread is DirichletSpread { Concentration: not (> 0 and <= DirichletSpread.MostConcentration) } dirichlet)
            context.Add(RobustnessDiagnostics.ConcentrationOutside, this, dirichlet.Concentration, DirichletSpread.MostConcentration);
        else if (Spread is not null)
            return true;
        else
            context.Add(RobustnessDiagnostics.NothingGiven, this);
        return false;
    }

    private static bool HasWeights(PlanNode branch) => branch.Aggregation is Sum or WeightedAggregation;
}
