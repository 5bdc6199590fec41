namespace Evaluation.Patterns.Texts;

/// <summary>Finds all pairs of sets whose Jaccard similarity reaches a bound, without comparing all pairs.</summary>
/// <remarks>
/// Two sets that are alike enough must share one of their first few members, when members are in one order for all sets: with n members and similarity t,
/// one of the first n − ⌈t·n⌉ + 1. With rare members first, few sets share any of them.
/// </remarks>
internal sealed class SimilarityJoin(double similarity)
{
    /// <summary>A pair that just reaches the bound may miss it by the last digits.</summary>
    private const double Rounding = 1e-6;

    private readonly Dictionary<int, List<int>> byMember = [];

    internal List<TextPair> Run(ShingleSet[] sets, CancellationToken cancellationToken)
    {
        var pairs = new List<TextPair>();
        int[] seenFor = new int[sets.Length];
        var candidates = new List<int>();
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
                foreach (int holder in holders)
                {
                    if (seenFor[holder] == current)
                        continue;
                    seenFor[holder] = current;
                    candidates.Add(holder);
                }

                holders.Add(current);
            }

            foreach (int other in candidates)
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
        double needed = similarity / (1 + similarity) * (shorter + longer);
        int shared = Shared(first.Shingles, second.Shingles, (int)Math.Ceiling(needed - Rounding));
        double alike = (double)shared / (first.Shingles.Length + second.Shingles.Length - shared);
        if (alike >= similarity)
            pairs.Add(new TextPair(first.Position, second.Position, alike));
    }

    /// <summary>How many members two sets share; fewer than that as soon as they cannot share as many as needed.</summary>
    private static int Shared(int[] first, int[] second, int needed)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (shared + Math.Min(first.Length - i, second.Length - j) < needed)
                break;
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
