namespace Evaluation.Findings;

/// <summary>What a finding rests on.</summary>
public enum FindingBasis
{
    /// <summary>A fact that anybody can look up in the record: a rule found it, and chance has no part in it.</summary>
    Fact = 0,

    /// <summary>A statistic that is rare under a stated null, its family controlled.</summary>
    Test = 1,

    /// <summary>A model puts it farthest from the rest; its p-value compares it with the rest of the round.</summary>
    Model = 2,
}
