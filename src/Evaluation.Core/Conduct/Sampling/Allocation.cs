namespace Evaluation.Conduct.Sampling;

/// <summary>How a sample is shared out among strata.</summary>
public enum Allocation
{
    /// <summary>By the number of units in each (Bowley 1926).</summary>
    Proportional = 0,

    /// <summary>The same number from each, as far as there are enough.</summary>
    Equal = 1,
}
