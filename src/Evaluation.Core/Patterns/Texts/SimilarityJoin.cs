namespace Evaluation.Patterns.Texts;

/// <summary>Finds all pairs of sets whose Jaccard similarity reaches a bound, without comparing all pairs.</summary>
/// <remarks>
/// Two sets that are alike enough must share one of their first few members, when members are in one order for all sets: with n members and similarity t,
/// one of the first n − ⌈t·n⌉ + 1. With rare members first, few sets share any of them.
/// </remarks>
internal sealed class SimilarityJoin(double similarity)
{
    private readonly Dictionary<int, List<int>> byMember = [];

    internal List<TextPair> Run(ShingleSet[] sets, CancellationToken cancellationToken)
    {
        var pairs = new List<TextPair>();
        var candidates = new HashSet<int>();
        for (int current = 0; current < sets.Length; current++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int[] members = sets[current].Shingles;
            int prefix = members.Length - (int)Math.Ceiling(similarity * members.Length) + 1;
            candidates.Clear();
            for (int i = 0; i < prefix; i++)
            {
                if (!byMember.TryGetValue(members[i], out List<int>? holders))
                    byMember.Add(members[i], holders = []);
                candidates.UnionWith(holders);
                holders.Add(current);
            }

            foreach (int other in candidates.Order())
                AddIfAlike(sets[other], sets[current], pairs);
        }

        return pairs;
    }

    private void AddIfAlike(ShingleSet first, ShingleSet second, List<TextPair> pairs)
    {
        int shorter = Math.Min(first.Shingles.Length, second.Shingles.Length);
        int longer = Math.Max(first.Shingles.Length, second.Shingles.Length);
        if (shorter < similarity * longer)
            return;
        int shared = Shared(first.Shingles, second.Shingles);
        double alike = (double)shared / (first.Shingles.Length + second.Shingles.Length - shared);
        if (alike >= similarity)
            pairs.Add(new TextPair(first.Position, second.Position, alike));
    }

    private static int Shared(int[] first, int[] second)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            int order = first[i].CompareTo(second[j]);
            if (order == 0)
                shared++;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return shared;
    }
}
