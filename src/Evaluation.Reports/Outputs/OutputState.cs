namespace Evaluation.Reports.Outputs;

/// <summary>What became of an output.</summary>
public enum OutputState
{
    /// <summary>It is new or has other bytes, and was written.</summary>
    Written = 0,

    /// <summary>It is as it was and was not touched.</summary>
    Unchanged = 1,

    /// <summary>Somebody changed it, or it was not ours: it was kept as it is.</summary>
    Kept = 2,

    /// <summary>It is no longer made and was removed.</summary>
    Removed = 3,

    /// <summary>It is no longer made, but somebody changed it: it was kept.</summary>
    KeptObsolete = 4,
}
