namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Sets that are joined and asked for their first member (Tarjan's union–find with halved paths).</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    /// <summary>The smallest member of the set.</summary>
    internal int Find(int member)
    {
        while (parents[member] != member)
            member = parents[member] = parents[parents[member]];
        return member;
    }

    /// <summary>Makes one set of two.</summary>
    internal void Join(int left, int right)
    {
        left = Find(left);
        right = Find(right);
        parents[Math.Max(left, right)] = Math.Min(left, right);
    }
}
