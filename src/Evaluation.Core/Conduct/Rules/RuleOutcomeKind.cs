namespace Evaluation.Conduct.Rules;

/// <summary>How a rule about an assessment came out.</summary>
public enum RuleOutcomeKind
{
    /// <summary>It is met (符合).</summary>
    Met = 0,

    /// <summary>It is not met (不符合).</summary>
    NotMet = 1,

    /// <summary>A person has to look at it: the facts allow both (待人工研判).</summary>
    NeedsReview = 2,

    /// <summary>It cannot be assessed, because a fact is not known (无法评判).</summary>
    NotAssessable = 3,
}
