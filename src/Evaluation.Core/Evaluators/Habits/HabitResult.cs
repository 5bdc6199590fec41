namespace Evaluation.Evaluators.Habits;

/// <summary>What a test of one evaluator's habit found.</summary>
/// <param name="Statistic">The statistic, as the test defines it.</param>
/// <param name="PValue">How often chance alone gives as much.</param>
/// <param name="Count">How many ratings it rests on.</param>
internal sealed record HabitResult(double Statistic, double PValue, int Count);
