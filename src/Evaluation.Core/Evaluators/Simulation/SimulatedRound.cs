namespace Evaluation.Evaluators.Simulation;

/// <summary>A round that was drawn, and what is true of it.</summary>
/// <param name="Ratings">The ratings.</param>
/// <param name="Severities">By evaluator, in logits, with mean zero.</param>
/// <param name="ExpectedTotals">By subject, what an evaluator of mean severity without habits gives it on average, all leaves together.</param>
internal sealed record SimulatedRound(EvaluatorRatings Ratings, ValueList<double> Severities, ValueList<double> ExpectedTotals);
