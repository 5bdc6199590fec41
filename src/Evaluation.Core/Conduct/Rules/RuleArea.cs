namespace Evaluation.Conduct.Rules;

/// <summary>What a rule is about: each area is one of the six questions of a review.</summary>
public enum RuleArea
{
    /// <summary>Can it be recomputed (能否复算)?</summary>
    Recomputability = 0,

    /// <summary>Is it independent (是否独立)?</summary>
    Independence = 1,

    /// <summary>Is the sample fair (样本是否公平)?</summary>
    Sampling = 2,

    /// <summary>Is the burden bearable (负担是否适度)?</summary>
    Burden = 3,

    /// <summary>Are fees and awards clean (收费与评奖是否规范)?</summary>
    FeesAndAwards = 4,

    /// <summary>Were appeals heard (申诉是否得到处理)?</summary>
    Appeals = 5,
}
