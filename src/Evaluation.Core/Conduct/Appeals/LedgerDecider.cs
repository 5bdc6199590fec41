namespace Evaluation.Conduct.Appeals;

/// <summary>What one person changed.</summary>
/// <param name="By">Who; untrusted text.</param>
/// <param name="Corrections">How many corrections.</param>
/// <param name="Raised">At how many stages of how many subjects the total rose after corrections of this person, also together with others'.</param>
/// <param name="Lowered">The same where it fell.</param>
public sealed record LedgerDecider(string By, int Corrections, int Raised, int Lowered);
