namespace Evaluation.Rules;

/// <summary>What a rule does when it fires.</summary>
public enum RuleOutcome
{
    /// <summary>Gives the leaf its points.</summary>
    Award = 0,

    /// <summary>Leaves the leaf out, so that its branch is rescaled.</summary>
    Withhold = 1,

    /// <summary>Refuses the observation: the round is not scored until it is mended.</summary>
    Refuse = 2,

    /// <summary>Leaves the leaf out, and what it weighs goes in equal parts to what has a score beside it.</summary>
    Spread = 3,
}
