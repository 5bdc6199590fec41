namespace Evaluation.Patterns;

/// <summary>A scoring sheet (评分表): what one evaluator gave one subject, or what stands for a subject when no evaluator is named.</summary>
/// <param name="Subject">The position of the subject in the table's subjects.</param>
/// <param name="Evaluator">The position of the evaluator in the table's evaluators; -1 when none is named.</param>
/// <param name="Rows">By tree leaf, the position of its observation in the table; -1 where there is none. Of several, the last.</param>
public sealed record ScoringSheet(int Subject, int Evaluator, ValueList<int> Rows);
