namespace Evaluation.Conduct.Dossiers;

/// <summary>How an appeal ended.</summary>
public enum AppealOutcome
{
    /// <summary>The score was changed.</summary>
    Upheld = 0,

    /// <summary>The score was changed in part.</summary>
    Partly = 1,

    /// <summary>The score stayed.</summary>
    Rejected = 2,
}
