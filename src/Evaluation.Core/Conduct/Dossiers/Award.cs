namespace Evaluation.Conduct.Dossiers;

/// <summary>An award (评比达标表彰).</summary>
/// <param name="Name">Its name; untrusted text.</param>
/// <param name="Organiser">Who gives it; <see langword="null"/> when not known.</param>
/// <param name="Approval">The number of its approval; empty when it has none, <see langword="null"/> when not known.</param>
/// <param name="Fee">What those who take part pay, in yuan, in any form, before or after; <see langword="null"/> when not known.</param>
/// <param name="Form">Its form.</param>
public sealed record Award(string Name, string? Organiser, string? Approval, decimal? Fee, AwardForm Form);
