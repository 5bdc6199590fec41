namespace Evaluation.Scoring;

/// <summary>Whether a node of a scorecard has a score.</summary>
public enum NodeState : byte
{
    /// <summary>It has a score.</summary>
    Scored = 0,

    /// <summary>It was left out, with all below it, and the rest of its branch was rescaled.</summary>
    Withheld = 1,

    /// <summary>It was left out, with all below it, and what it weighs went in equal parts to what has a score beside it.</summary>
    Spread = 2,
}
