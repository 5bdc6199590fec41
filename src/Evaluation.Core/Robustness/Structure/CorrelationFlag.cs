namespace Evaluation.Robustness.Structure;

/// <summary>What stands out about a correlation.</summary>
public enum CorrelationFlag
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Both say nearly the same, so that one thing counts twice.</summary>
    TooAlike = 1,

    /// <summary>The child pulls against its parent, or two siblings against each other: what one gains the other loses.</summary>
    PullsAgainst = 2,

    /// <summary>One of the two is the same for everybody, so that there is no correlation.</summary>
    NoInformation = 3,
}
