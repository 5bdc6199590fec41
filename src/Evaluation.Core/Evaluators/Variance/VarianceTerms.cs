using Evaluation.Diagnostics;

namespace Evaluation.Evaluators.Variance;

/// <summary>The terms of a model that can be told apart, and the names of those that cannot.</summary>
internal sealed record VarianceTerms(IReadOnlyList<Partition> Terms, ValueList<string> Inseparable)
{
    internal static VarianceTerms Of(FacetedRatings ratings, IReadOnlyList<string>? asked)
    {
        if (asked is not null)
            return new VarianceTerms(Asked(ratings, asked), []);
        var terms = new List<Partition>();
        var inseparable = new List<string>();
        foreach (Partition partition in Partition.All(ratings))
        {
            if (IsSeparable(partition, terms, ratings.Count))
                terms.Add(partition);
            else
                inseparable.Add(partition.Name);
        }

        return new VarianceTerms(terms, inseparable.ToValueList());
    }

    private static List<Partition> Asked(FacetedRatings ratings, IReadOnlyList<string> asked)
    {
        var terms = new List<Partition>();
        foreach (string name in asked)
        {
            Partition partition = Partition.Of(ratings.Facets, ratings.Count, MaskOf(ratings, name)) with { Name = name };
            if (!IsSeparable(partition, terms, ratings.Count))
                throw new ArgumentException($"The term '{SafeText.Of(name)}' cannot be told from the residual or from another term in these ratings. Leave it out.", nameof(asked));
            terms.Add(partition);
        }

        return terms;
    }

    /// <summary>A finer division with as many parts as a coarser one is the same division.</summary>
    private static bool IsSeparable(Partition partition, List<Partition> others, int ratings) =>
        partition.Count < ratings && !others.Any(other => other.Count == partition.Count && IsSame(other.Cells, partition.Cells));

    /// <summary>Whether two divisions are the same: parts are numbered in the order in which they first occur.</summary>
    private static bool IsSame(int[] one, int[] other) => one.AsSpan().SequenceEqual(other);

    private static int MaskOf(FacetedRatings ratings, string term)
    {
        int mask = 0;
        foreach (string name in (term ?? throw new ArgumentNullException(nameof(term))).Split(':'))
        {
            int position = ratings.Facets.ToList().FindIndex(facet => facet.Name == name);
            if (position < 0 || (mask >> position & 1) == 1)
                throw new ArgumentException($"The term '{SafeText.Of(term)}' must name different facets, joined by colons.", nameof(term));
            mask |= 1 << position;
        }

        return mask;
    }
}
