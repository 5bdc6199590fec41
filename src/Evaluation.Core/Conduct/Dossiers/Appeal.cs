namespace Evaluation.Conduct.Dossiers;

/// <summary>An appeal against a score (申诉).</summary>
/// <param name="Subject">Who appealed; untrusted text.</param>
/// <param name="Received">When it was received.</param>
/// <param name="Decided">When it was decided; <see langword="null"/> when it is not.</param>
/// <param name="Outcome">How; <see langword="null"/> when it is not decided.</param>
/// <param name="HasReason">Whether the decision gave its reason; <see langword="null"/> when not known.</param>
public sealed record Appeal(string Subject, DateOnly Received, DateOnly? Decided, AppealOutcome? Outcome, bool? HasReason);
