namespace Evaluation.Statistics;

/// <summary>How a permutation p-value was found.</summary>
public enum PermutationMethod
{
    /// <summary>Exactly, from the distribution of sums of values on a common grid (the shift algorithm of Streitberg and Röhmel 1986).</summary>
    Lattice = 0,

    /// <summary>Exactly, by listing every arrangement.</summary>
    Enumeration = 1,

    /// <summary>By seeded random arrangements: (1 + hits) / (1 + draws).</summary>
    MonteCarlo = 2,
}
