namespace Evaluation.Schemes;

/// <summary>How well a statement in a scheme is known. An unverified number is never presented as official.</summary>
public enum Verification
{
    /// <summary>Recalled, not checked against a source; the default.</summary>
    Recalled = 0,

    /// <summary>Found by arithmetic from verified figures.</summary>
    Derived = 1,

    /// <summary>Read in the source.</summary>
    Verified = 2,
}
