namespace Evaluation.Statistics;

/// <summary>What a test looks for.</summary>
public enum Alternative
{
    /// <summary>A difference in either direction.</summary>
    TwoSided = 0,

    /// <summary>The first group above the second.</summary>
    Greater = 1,

    /// <summary>The first group below the second.</summary>
    Less = 2,
}
