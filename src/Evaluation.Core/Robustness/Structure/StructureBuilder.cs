using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Structure;

/// <summary>Works out the structure of a round.</summary>
internal sealed class StructureBuilder(RoundResult result, StructureOptions options, CancellationToken cancellationToken)
{
    private readonly NodeRates rates = new(result);

    internal RoundStructure Build()
    {
        SchemeNode[] branches = [.. rates.Layout.Nodes.Where(node => !node.IsLeaf)];
        return new RoundStructure
        {
            Options = options,
            Pairs = Pairs().ToValueList(),
            WithAncestors = WithAncestors().ToValueList(),
            Reliability = branches.Select(ReliabilityOf).ToValueList(),
            Components = branches.Select(ComponentsOf).ToValueList(),
            Influence = Influence(),
            WithoutInformation = rates.Layout.Nodes.Skip(1).Where(node => HasNoInformation(node.Position)).Select(node => node.Indicator!.Code).ToValueList(),
        };
    }

    private IEnumerable<Correlation> Pairs()
    {
        int[] leaves = rates.Layout.TreeLeaves;
        for (int i = 0; i < leaves.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int j = i + 1; j < leaves.Length; j++)
            {
                bool same = rates.Layout.Nodes[leaves[i]].Parent == rates.Layout.Nodes[leaves[j]].Parent;
                yield return Correlate(leaves[i], leaves[j], same, same ? options.PullsAgainst : double.NegativeInfinity, options.TooAlike);
            }
        }
    }

    private IEnumerable<Correlation> WithAncestors()
    {
        foreach (SchemeNode node in rates.Layout.Nodes.Skip(1))
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int above = node.Parent; above >= 0; above = rates.Layout.Nodes[above].Parent)
                yield return Correlate(node.Position, above, isSameBranch: true, above == node.Parent ? options.PullsAgainstParent : double.NegativeInfinity, double.PositiveInfinity);
        }
    }

    private Correlation Correlate(int one, int other, bool isSameBranch, double low, double high)
    {
        (double value, int count) = Dependence.Correlation(rates[one], rates[other], options.Measure);
        CorrelationFlag flag = double.IsNaN(value) ? CorrelationFlag.NoInformation
            : value >= high ? CorrelationFlag.TooAlike
            : value < low ? CorrelationFlag.PullsAgainst
            : CorrelationFlag.None;
        return new Correlation(rates.CodeOf(one), rates.CodeOf(other), isSameBranch, value, count, flag);
    }

    private BranchReliability ReliabilityOf(SchemeNode branch)
    {
        double[][] columns = rates.Complete(branch.Children);
        return new BranchReliability(rates.CodeOf(branch.Position), branch.Children.Count, columns[0].Length, CronbachAlpha.Of(columns));
    }

    private BranchComponents ComponentsOf(SchemeNode branch)
    {
        int[] differing = [.. branch.Children.Where(child => !HasNoInformation(child))];
        double[][] columns = rates.Complete(differing);
        int count = differing.Length == 0 ? 0 : columns[0].Length;
        ValueList<PrincipalComponent> components = columns.Any(Dependence.IsConstant) ? [] : ComponentAnalysis.Of(columns);
        return new BranchComponents(rates.CodeOf(branch.Position), differing.Select(rates.CodeOf).ToValueList(), count, components);
    }

    private ValueList<IndicatorInfluence> Influence()
    {
        var weights = EffectiveWeights.OfValid(result.Scheme);
        int[] leaves = rates.Layout.TreeLeaves;
        double[][] columns = rates.Complete([0, .. leaves]);
        bool isComplete = columns[0].Length == result.Grid.SubjectCount && columns[0].Length > 1;
        double[] effective = [.. leaves.Select(leaf => (double)weights[rates.CodeOf(leaf)])];
        double[] shares = [.. leaves.Select((_, i) => isComplete ? effective[i] * Dependence.Covariance(columns[i + 1], columns[0]) : double.NaN)];
        double all = shares.Sum();
        return leaves.Select((leaf, i) =>
        {
            double correlation = Dependence.Correlation(rates[leaf], rates[0], CorrelationMeasure.Pearson).Value;
            return new IndicatorInfluence(rates.CodeOf(leaf), effective[i], all == 0 ? double.NaN : shares[i] / all, correlation * correlation);
        }).ToValueList();
    }

    private bool HasNoInformation(int node) => Dependence.IsConstant([.. rates[node].Where(rate => !double.IsNaN(rate))]);
}
