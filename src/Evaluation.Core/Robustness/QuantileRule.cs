namespace Evaluation.Robustness;

/// <summary>How a quantile is taken from drawn ranks (Hyndman and Fan 1996).</summary>
public enum QuantileRule
{
    /// <summary>Type 1: the smallest drawn rank that at least so large a share of the draws does not exceed; always a rank that occurred.</summary>
    Observed = 1,

    /// <summary>Type 7, the default of R and Excel: between two drawn ranks by proportion.</summary>
    Linear = 7,
}
