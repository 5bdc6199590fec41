using Evaluation.Scoring.Aggregators;

namespace Evaluation.Scoring;

/// <summary>A step in adding up: first at most one branch is compared over all subjects, then some are added up subject by subject.</summary>
/// <param name="Compared">The branch that compares all subjects; <see langword="null"/> in the first stage.</param>
/// <param name="Added">The branches that need one subject at a time, each after its children.</param>
internal sealed record Stage(SchemeNode? Compared, int[] Added)
{
    /// <summary>Splits branches, each after its children, at those that compare subjects.</summary>
    internal static Stage[] Split(int[] branches, SchemeNode[] nodes)
    {
        var stages = new List<Stage>();
        SchemeNode? compared = null;
        var added = new List<int>();
        foreach (int branch in branches)
        {
            if (nodes[branch].Aggregator is not CopelandAggregator)
            {
                added.Add(branch);
                continue;
            }

            stages.Add(new Stage(compared, [.. added]));
            compared = nodes[branch];
            added.Clear();
        }

        stages.Add(new Stage(compared, [.. added]));
        return [.. stages];
    }
}
