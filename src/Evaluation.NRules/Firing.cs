using Evaluation.Observations;

namespace Evaluation.NRules;

/// <summary>One firing of one rule.</summary>
/// <param name="RuleName">The name of the rule.</param>
/// <param name="Subject">The subject; <see langword="null"/> when a rule of yours matched facts about none or about several.</param>
/// <param name="IndicatorCode">The code of the leaf; <see langword="null"/> for a rule of yours that is not about exactly one.</param>
/// <param name="Points">The points that a rule of the scheme gave, before rounding; <see langword="null"/> when it left the leaf out, and for rules of yours.</param>
public readonly record struct Firing(string RuleName, Subject? Subject, string? IndicatorCode, decimal? Points);
