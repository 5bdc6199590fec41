namespace Evaluation.Studies.Sampling;

/// <summary>What somebody who picks a sample looks at.</summary>
internal enum Picker
{
    /// <summary>Nothing: the sample is random.</summary>
    Nobody = 0,

    /// <summary>The large first.</summary>
    Size = 1,

    /// <summary>The good first.</summary>
    Rank = 2,

    /// <summary>One favoured stratum.</summary>
    Stratum = 3,
}
