namespace Evaluation.Evaluators;

/// <summary>What one evaluator gave one subject on one leaf.</summary>
/// <param name="Row">The position of the observation in its table.</param>
/// <param name="Subject">The position of the subject in the table's subjects.</param>
/// <param name="Evaluator">The position of the evaluator in the table's evaluators.</param>
/// <param name="Leaf">The position of the leaf in the tree's leaves.</param>
/// <param name="Points">The points that the leaf's rules give the observation, from 0 to the leaf's full mark.</param>
public readonly record struct EvaluatorRating(int Row, int Subject, int Evaluator, int Leaf, decimal Points);
