using Evaluation.Scoring;

namespace Evaluation.Robustness.Structure;

/// <summary>The score rates of a round by node, in double; NaN where there is no score.</summary>
internal sealed class NodeRates
{
    private readonly double[][] rates;

    internal NodeRates(RoundResult result)
    {
        Layout = result.Compiled.Layout;
        rates = [.. Layout.Nodes.Select(node => Enumerable.Range(0, result.Grid.SubjectCount).Select(subject => RateOf(result, subject, node)).ToArray())];
    }

    internal SchemeLayout Layout { get; }

    /// <summary>The rates of a node, subject by subject.</summary>
    internal double[] this[int node] => rates[node];

    /// <summary>The columns of nodes, cut down to the subjects that have a score on all of them.</summary>
    internal double[][] Complete(IReadOnlyList<int> nodes)
    {
        double[][] columns = [.. nodes.Select(node => rates[node])];
        int[] rows = Dependence.Shared(columns);
        return [.. columns.Select(column => rows.Select(row => column[row]).ToArray())];
    }

    internal string CodeOf(int node) => Layout.Nodes[node].Indicator?.Code ?? "";

    private static double RateOf(RoundResult result, int subject, SchemeNode node)
    {
        if (result.Grid.StatesOf(subject)[node.Position] != NodeState.Scored)
            return double.NaN;
        decimal score = node.Position == 0 ? result.Grid.ExactTotals[subject] : result.Grid.ScoresOf(subject)[node.Position];
        return (double)(score / node.FullMark);
    }
}
