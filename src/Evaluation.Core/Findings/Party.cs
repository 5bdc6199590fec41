namespace Evaluation.Findings;

/// <summary>Whom or what a finding is about.</summary>
/// <param name="Role">The role.</param>
/// <param name="Name">The name or code, as the input has it; untrusted text.</param>
public sealed record Party(PartyRole Role, string Name);
