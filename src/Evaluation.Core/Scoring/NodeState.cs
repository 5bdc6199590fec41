namespace Evaluation.Scoring;

/// <summary>Whether a node of a scorecard has a score.</summary>
public enum NodeState : byte
{
    /// <summary>It has a score.</summary>
    Scored = 0,

    /// <summary>It was left out, with all below it, and the rest of its branch was rescaled.</summary>
    Withheld = 1,
}
