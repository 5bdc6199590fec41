using Evaluation.Robustness.Engine;
using Evaluation.Schemes.Aggregations;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>Chooses how branches join their children.</summary>
internal sealed class AggregationDraw(Aggregation[] choices, PlanNode[] branches, bool isIndependent) : FactorDraw
{
    private readonly Aggregation[][] byBranch =
    [
        .. branches.Select(branch => choices
            .Select(choice => choice with { MinimumCount = branch.Aggregation.MinimumCount, MinimumWeight = branch.Aggregation.MinimumWeight }).ToArray()),
    ];

    internal PlanNode[] Branches => branches;

    internal Aggregation[] Choices => choices;

    internal override int Dimensions => isIndependent ? branches.Length : 1;

    internal override void Apply(ReadOnlySpan<double> uniforms, RandomStream? stream, DrawSettings settings)
    {
        for (int i = 0; i < branches.Length; i++)
        {
            Aggregation chosen = byBranch[i][Choose(uniforms[isIndependent ? i : 0], choices.Length)];
            int position = branches[i].Position;
            if (chosen == branches[i].Aggregation)
                continue;
            settings.Aggregations[position] = chosen;
            settings.IsTouched[position] = true;
        }
    }

    internal override IEnumerable<KeyValuePair<string, string>> Describe(double[] uniforms, DrawSettings settings) => isIndependent
        ? branches.Select(branch => new KeyValuePair<string, string>(branch.Indicator?.Code ?? "", settings.Aggregations[branch.Position].Name))
        : [new KeyValuePair<string, string>("", choices[Choose(uniforms[0], choices.Length)].Name)];
}
