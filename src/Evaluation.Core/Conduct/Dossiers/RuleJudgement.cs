using Evaluation.Conduct.Rules;

namespace Evaluation.Conduct.Dossiers;

/// <summary>What a person judged about a rule. It stands beside what the rule says, and no review changes it.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Outcome">What was judged.</param>
/// <param name="By">Who judged; untrusted text.</param>
/// <param name="Date">When.</param>
/// <param name="Reason">Why.</param>
public sealed record RuleJudgement(string Rule, RuleOutcomeKind Outcome, string By, DateOnly Date, string Reason);
