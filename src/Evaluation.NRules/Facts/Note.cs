using Evaluation.Observations;

namespace Evaluation.NRules.Facts;

/// <summary>A fact: what a rule of yours has to say about a subject (<see cref="CustomRuleActions"/>). It changes no score.</summary>
/// <param name="RuleName">The name of your rule.</param>
/// <param name="Subject">About whom.</param>
/// <param name="IndicatorCode">About which leaf, or <see langword="null"/> when about the subject as a whole.</param>
/// <param name="Text">What it says.</param>
public sealed record Note(string RuleName, Subject Subject, string? IndicatorCode, LocalText Text);
