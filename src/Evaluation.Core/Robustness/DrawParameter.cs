namespace Evaluation.Robustness;

/// <summary>One thing that a draw chose.</summary>
/// <param name="Factor">The factor's name.</param>
/// <param name="Target">The indicator it is about, or empty.</param>
/// <param name="Value">What was chosen: a name, or a number without any culture.</param>
public sealed record DrawParameter(string Factor, string Target, string Value);
