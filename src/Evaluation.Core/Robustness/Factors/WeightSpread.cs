namespace Evaluation.Robustness.Factors;

/// <summary>How the weights of siblings are distributed about the scheme's own.</summary>
public abstract record WeightSpread
{
    private protected WeightSpread()
    {
    }
}
