namespace Evaluation.Robustness.Structure;

/// <summary>How the correlation of two indicators is measured.</summary>
public enum CorrelationMeasure
{
    /// <summary>The product-moment correlation of Pearson (1895).</summary>
    Pearson = 0,

    /// <summary>The rank correlation of Spearman (1904): Pearson's of the ranks, equal scores sharing the mean of their places.</summary>
    Spearman = 1,
}
