namespace Evaluation.Preparation;

/// <summary>How much data a subject has, and whether that was enough.</summary>
/// <param name="Subject">The name of the subject.</param>
/// <param name="Missing">How many indicators have no number.</param>
/// <param name="Zeros">How many have the number 0.</param>
/// <param name="ShareOfData">The share of indicators that have a number, from 0 to 1.</param>
/// <param name="ShareOfNonZeros">The share of numbers that are not 0, from 0 to 1; 0 when there is no number.</param>
/// <param name="IsKept">Whether the subject stays in the round.</param>
public readonly record struct ScreenedSubject(string Subject, int Missing, int Zeros, double ShareOfData, double ShareOfNonZeros, bool IsKept);
