using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>Copeland's wins and losses over columns. It takes n² comparisons for each draw.</summary>
internal static class CopelandColumns
{
    /// <summary>Shares of the weight nearer to each other than this are equal, as are scores nearer than this share of the full mark.</summary>
    private const double Near = 1e-11;

    internal static void Evaluate(BranchInput input, bool isRaw, double[] target, NodeState[] states)
    {
        var members = new List<int>();
        for (int subject = 0; subject < target.Length; subject++)
        {
            var share = new SpreadShare(input, subject);
            bool isCompared = share.Scored > 0 && input.IsEnough(share.Scored / share.All, share.Count);
            states[subject] = isCompared ? NodeState.Scored : input.StateWithoutScore(subject);
            target[subject] = 0;
            if (isCompared)
                members.Add(subject);
        }

        for (int i = 0; i < members.Count; i++)
        {
            for (int j = i + 1; j < members.Count; j++)
            {
                int sign = Compare(input, members[i], members[j]);
                target[members[i]] += sign;
                target[members[j]] -= sign;
            }
        }

        int others = members.Count - 1;
        foreach (int member in members.Where(_ => !isRaw))
            target[member] = others == 0 ? input.Branch.FullMark / 2 : input.Branch.FullMark * (target[member] + others) / (2 * others);
    }

    /// <summary>1 when the first outranks the second, -1 when it is outranked, else 0.</summary>
    private static int Compare(BranchInput input, int first, int second)
    {
        (double ahead, double shared) = (0, 0);
        for (int i = 0; i < input.Count; i++)
        {
            NodeColumn column = input.Columns[i];
            if (column.StateOf(first) != NodeState.Scored || column.StateOf(second) != NodeState.Scored)
                continue;
            double difference = column.Values[first] - column.Values[second];
            shared += input.Sizes[i];
            if (Math.Abs(difference) > Near * Math.Max(1, Math.Abs(input.Marks[i])))
                ahead += Math.CopySign(input.Sizes[i], difference);
        }

        return Math.Abs(ahead) <= Near * shared ? 0 : Math.Sign(ahead);
    }

    internal static bool IsRaw(Aggregation aggregation) => aggregation is Copeland { Raw: true };
}
