using System.Runtime.CompilerServices;
using Evaluation.Scoring;

namespace Evaluation.Reports.Figures;

/// <summary>The mean score rates (得分率) of a round's subjects and of each of its groups, by node of the scheme.</summary>
/// <remarks>Kept as long as the round is: a page draws thousands of subjects against the same means.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class PeerMeans
{
    private static readonly ConditionalWeakTable<RoundResult, PeerMeans> Known = [];

    private readonly Dictionary<string, Means> groups = new(StringComparer.Ordinal);
    private readonly Means all;

    private PeerMeans(RoundResult result)
    {
        ReadOnlySpan<SchemeNode> nodes = result.Compiled.Layout.Nodes;
        all = new Means(nodes.Length);
        for (int subject = 0; subject < result.Observations.Subjects.Count; subject++)
        {
            Means? own = GroupOf(result.Observations.Subjects[subject].Group, nodes.Length);
            all.Subjects++;
            foreach (SchemeNode node in nodes)
            {
                if (result.Grid.StatesOf(subject)[node.Position] != NodeState.Scored || node.FullMark == 0)
                    continue;
                decimal rate = result.Grid.ScoresOf(subject)[node.Position] / node.FullMark;
                all.Add(node.Position, rate);
                own?.Add(node.Position, rate);
            }
        }
    }

    internal static PeerMeans Of(RoundResult result) => Known.GetValue(result, round => new PeerMeans(round));

    /// <summary>How many subjects a group has; all subjects for <see langword="null"/>.</summary>
    internal int CountOf(string? group) => MeansOf(group).Subjects;

    /// <summary>The mean rate on a node of those of a group who have a score there; <see langword="null"/> when nobody has.</summary>
    internal decimal? RateOf(int node, string? group)
    {
        Means means = MeansOf(group);
        return means.Counts[node] == 0 ? null : Precision.Snap(means.Sums[node] / means.Counts[node]);
    }

    private Means MeansOf(string? group) => group is null ? all : groups[group];

    private Means? GroupOf(string? group, int nodes)
    {
        if (group is null)
            return null;
        if (!groups.TryGetValue(group, out Means? means))
            groups.Add(group, means = new Means(nodes));
        means.Subjects++;
        return means;
    }

    private sealed class Means(int nodes)
    {
        internal int Subjects { get; set; }

        internal decimal[] Sums { get; } = new decimal[nodes];

        internal int[] Counts { get; } = new int[nodes];

        internal void Add(int node, decimal rate)
        {
            Sums[node] += rate;
            Counts[node]++;
        }
    }
}
