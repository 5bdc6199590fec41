namespace Evaluation.Conduct.Dossiers;

/// <summary>What somebody did earlier.</summary>
public enum EarlierRoleKind
{
    /// <summary>Built or runs the platform that is assessed or that monitors.</summary>
    BuiltPlatform = 0,

    /// <summary>Advised a subject.</summary>
    Advised = 1,

    /// <summary>Trained a subject's staff.</summary>
    Trained = 2,

    /// <summary>Did the work that is assessed.</summary>
    DidTheWork = 3,

    /// <summary>Assessed before.</summary>
    Assessed = 4,
}
