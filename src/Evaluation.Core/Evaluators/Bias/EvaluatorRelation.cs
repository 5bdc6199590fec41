namespace Evaluation.Evaluators.Bias;

/// <summary>A tie between an evaluator and a subject that might lead to favour: the same place, an earlier contract, a declared interest.</summary>
/// <param name="Evaluator">The evaluator's name.</param>
/// <param name="Subject">The subject's name.</param>
/// <param name="Tie">What ties them, for people; or <see langword="null"/>.</param>
public sealed record EvaluatorRelation(string Evaluator, string Subject, string? Tie = null);
