namespace Evaluation.Evaluators.Bias;

/// <summary>A list of ties between evaluators and subjects, and the file that it was read from.</summary>
/// <param name="Relations">The ties, in the order of the file.</param>
/// <param name="SourceName">The file as the caller named it.</param>
/// <param name="SourceHash">The SHA-256 of the file's bytes, in lower-case hexadecimal.</param>
public sealed record EvaluatorRelations(ValueList<EvaluatorRelation> Relations, string SourceName, string SourceHash);
