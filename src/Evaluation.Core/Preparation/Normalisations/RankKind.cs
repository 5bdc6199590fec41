namespace Evaluation.Preparation.Normalisations;

/// <summary>Which number stands for a place in the order.</summary>
public enum RankKind
{
    /// <summary>1 + the number of worse subjects.</summary>
    Rank = 0,

    /// <summary>The number of worse subjects (de Borda, 1781).</summary>
    Borda = 1,

    /// <summary>The number of worse subjects ÷ (n − 1), of the n that have a number.</summary>
    Percentile = 2,
}
