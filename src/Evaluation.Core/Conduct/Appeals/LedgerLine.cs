namespace Evaluation.Conduct.Appeals;

/// <summary>One subject's way from the first score to the final one.</summary>
/// <param name="Subject">The subject; untrusted text.</param>
/// <param name="Steps">The first score, then every stage at which anything in the round was corrected.</param>
public sealed record LedgerLine(string Subject, ValueList<LedgerStep> Steps)
{
    /// <summary>The first score.</summary>
    public LedgerStep First => Steps[0];

    /// <summary>The last score.</summary>
    public LedgerStep Final => Steps[^1];
}
