namespace Evaluation.Findings;

/// <summary>A question that was not answered, because there was too little to answer it with.</summary>
/// <param name="Kind">What was asked.</param>
/// <param name="About">About whom; empty for the whole round.</param>
/// <param name="Reason">What is missing, and how much of it would be enough.</param>
public sealed record Abstention(FindingKind Kind, ValueList<Party> About, LocalText Reason);
