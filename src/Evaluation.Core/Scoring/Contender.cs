using Evaluation.Observations;

namespace Evaluation.Scoring;

/// <summary>A subject with a total, ordered from the best down, equal ones by given order and then by name.</summary>
/// <param name="Position">The subject's position in the round.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Basis">The total that its rank rests on.</param>
internal readonly record struct Contender(int Position, Subject Subject, decimal Basis) : IComparable<Contender>
{
    private const decimal StepsPerPoint = 1_000_000m;

    /// <summary>Beyond it totals have one key, and are left to the exact comparison.</summary>
    private const decimal LargestKeyed = long.MaxValue / StepsPerPoint / 2;

    /// <summary>A whole number that is never larger for the better of two totals, and is compared a good deal faster than they are.</summary>
    private long Key => -(long)(Math.Clamp(Basis, -LargestKeyed, LargestKeyed) * StepsPerPoint);

    public int CompareTo(Contender other)
    {
        int order = other.Basis.CompareTo(Basis);
        if (order == 0)
            order = (Subject.Order ?? int.MaxValue).CompareTo(other.Subject.Order ?? int.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(Subject.Name, other.Subject.Name);
    }

    /// <summary>Sorts by key, and then those of one key by all that tells them apart.</summary>
    internal static void Sort(Contender[] contenders)
    {
        long[] keys = Array.ConvertAll(contenders, contender => contender.Key);
        Array.Sort(keys, contenders);
        for (int first = 0; first < keys.Length;)
        {
            int end = first + 1;
            while (end < keys.Length && keys[end] == keys[first])
                end++;
            contenders.AsSpan(first, end - first).Sort();
            first = end;
        }
    }
}
