using Evaluation.Diagnostics;
using Evaluation.Scoring;
using Evaluation.Scoring.Aggregators;

namespace Evaluation.Robustness.Structure;

/// <summary>The total as a function of the weights of one level, in double.</summary>
internal sealed class LevelModel
{
    private const int FewestSubjects = 5;

    private readonly SchemeLayout layout;
    private readonly int[] nodes;
    private readonly double[][] columns;
    private readonly double[] now;

    private LevelModel(SchemeLayout layout, int[] nodes, double[][] columns, double[] wanted)
    {
        (this.layout, this.nodes, this.columns, Wanted) = (layout, nodes, columns, wanted);
        now = [.. nodes.Select(node => (double)SizeOf(layout.Nodes[node]))];
    }

    /// <summary>The influence that is wanted, as shares.</summary>
    internal double[] Wanted { get; }

    /// <summary>The logarithms of the scheme's weights; an indicator without weight begins with a millionth.</summary>
    internal double[] Start => [.. now.Select(weight => Math.Log(Math.Max(weight, 1e-6)))];

    internal string CodeOf(int i) => layout.Nodes[nodes[i]].Indicator!.Code;

    internal static LevelModel? Of(RoundResult result, int level, IReadOnlyDictionary<string, double>? wanted, DiagnosticBag diagnostics)
    {
        SchemeLayout layout = result.Compiled.Layout;
        int[] nodes = [.. layout.Nodes.Where(node => node.Depth == level && level > 0).Select(node => node.Position)];
        if (nodes.Length < 2)
            diagnostics.Add(StructureDiagnostics.NoLevel, Place.Unknown, level);
        foreach (SchemeNode branch in layout.Nodes.Where(node => node.Depth < level && !node.IsLeaf && node.Aggregator is not LinearAggregator))
            diagnostics.Add(StructureDiagnostics.NotLinear, Place.Unknown, branch.Indicator?.Code ?? result.Scheme.Code);
        var rates = new NodeRates(result);
        double[] shares = [.. nodes.Select(node => wanted is not null && wanted.TryGetValue(rates.CodeOf(node), out double share) ? share : 1)];
        foreach (int i in Enumerable.Range(0, nodes.Length).Where(i => !(shares[i] > 0 && double.IsFinite(shares[i]))))
            diagnostics.Add(StructureDiagnostics.BadWanted, Place.Unknown, rates.CodeOf(nodes[i]));
        if (diagnostics.HasErrors)
            return null;
        CheckRates(rates, nodes, level, diagnostics);
        return diagnostics.HasErrors ? null : new LevelModel(layout, nodes, rates.Complete([.. nodes, .. Beside(layout, level)]), [.. shares.Select(share => share / shares.Sum())]);
    }

    /// <summary>The influence of each indicator with some weights, as shares; NaN throughout when the correlations add up to nothing.</summary>
    internal double[] Influence(double[] logarithms)
    {
        double[] total = Total(0, logarithms);
        double[] correlations = [.. nodes.Select((_, i) => Dependence.Correlation(columns[i], total, CorrelationMeasure.Pearson).Value)];
        double all = correlations.Sum();
        return [.. correlations.Select(correlation => correlation / all)];
    }

    /// <summary>The weights as shares among siblings.</summary>
    internal double[] Shares(double[] logarithms) => [.. nodes.Select((node, i) => Math.Exp(logarithms[i])
        / nodes.Select((other, j) => layout.Nodes[other].Parent == layout.Nodes[node].Parent ? Math.Exp(logarithms[j]) : 0).Sum())];

    private static void CheckRates(NodeRates rates, int[] nodes, int level, DiagnosticBag diagnostics)
    {
        double[][] columns = rates.Complete([.. nodes, .. Beside(rates.Layout, level)]);
        if (columns[0].Length < FewestSubjects)
            diagnostics.Add(StructureDiagnostics.Gaps, Place.Unknown, columns[0].Length, level, FewestSubjects);
        for (int i = 0; i < nodes.Length && !diagnostics.HasErrors; i++)
        {
            if (Dependence.IsConstant(columns[i]))
                diagnostics.Add(StructureDiagnostics.Constant, Place.Unknown, rates.CodeOf(nodes[i]));
        }
    }

    /// <summary>Leaves above the level, whose rates count in the total too.</summary>
    private static IEnumerable<int> Beside(SchemeLayout layout, int level) =>
        layout.Nodes.Where(node => node.IsLeaf && node.Depth < level).Select(node => node.Position);

    private double[] Total(int position, double[] logarithms)
    {
        SchemeNode node = layout.Nodes[position];
        int own = Array.IndexOf(nodes, position);
        if (own >= 0 || node.IsLeaf)
            return columns[own >= 0 ? own : nodes.Length + Array.IndexOf([.. Beside(layout, layout.Nodes[nodes[0]].Depth)], position)];
        double[] sum = new double[columns[0].Length];
        double all = 0;
        foreach (int child in node.Children)
        {
            int at = Array.IndexOf(nodes, child);
            double weight = at >= 0 ? Math.Exp(logarithms[at]) : (double)SizeOf(layout.Nodes[child]);
            double[] rates = Total(child, logarithms);
            all += weight;
            for (int row = 0; row < sum.Length; row++)
                sum[row] += weight * rates[row];
        }

        return Array.ConvertAll(sum, value => value / all);
    }

    private static decimal SizeOf(SchemeNode node) => node.Weight ?? node.FullMark;
}
