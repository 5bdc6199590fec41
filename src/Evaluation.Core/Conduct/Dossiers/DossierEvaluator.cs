namespace Evaluation.Conduct.Dossiers;

/// <summary>An evaluator and what was declared.</summary>
/// <param name="Name">The name; untrusted text.</param>
/// <param name="Employer">Who employs the evaluator; <see langword="null"/> when not known.</param>
/// <param name="Interests">Subjects in which the evaluator has an interest; <see langword="null"/> when no declaration was made.</param>
/// <param name="RecusedFrom">Subjects that the evaluator did not score because of it.</param>
/// <param name="HasSigned">Whether the opinion was signed; <see langword="null"/> when not known.</param>
public sealed record DossierEvaluator(string Name, string? Employer, ValueList<string>? Interests, ValueList<string> RecusedFrom, bool? HasSigned);
