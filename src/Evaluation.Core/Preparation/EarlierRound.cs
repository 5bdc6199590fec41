namespace Evaluation.Preparation;

/// <summary>The numbers of an earlier round.</summary>
/// <param name="Name">What people call the round, such as <c>2017</c>.</param>
/// <param name="Table">Its numbers. Subjects are found again by name, indicators by code.</param>
public sealed record EarlierRound(string Name, NumberTable Table);
