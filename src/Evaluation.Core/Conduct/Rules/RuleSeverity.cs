namespace Evaluation.Conduct.Rules;

/// <summary>How much a rule weighs that is not met.</summary>
public enum RuleSeverity
{
    /// <summary>Good practice.</summary>
    Advice = 0,

    /// <summary>A shortcoming.</summary>
    Shortcoming = 1,

    /// <summary>Reason enough to doubt the programme.</summary>
    Serious = 2,
}
