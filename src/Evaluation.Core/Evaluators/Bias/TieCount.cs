namespace Evaluation.Evaluators.Bias;

/// <summary>A kind of tie and how many of an evaluator's subjects have it.</summary>
/// <param name="Tie">What ties them, as the list of ties says; <see langword="null"/> where it says nothing.</param>
/// <param name="Subjects">How many of the subjects tested.</param>
public sealed record TieCount(string? Tie, int Subjects);
