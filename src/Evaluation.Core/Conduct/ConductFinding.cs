using Evaluation.Conduct.Rules;

namespace Evaluation.Conduct;

/// <summary>Something about a scheme or its appeals that a person should look at.</summary>
/// <param name="Code">Its stable code: <c>SR</c> for schemes, <c>AL</c> for appeals.</param>
/// <param name="Outcome">Not met where the record says so itself; needs review where words or figures only hint at it.</param>
/// <param name="About">Codes of indicators, or names of subjects; untrusted text, empty when the whole is meant.</param>
/// <param name="Statement">What was seen.</param>
/// <param name="Clears">What would clear it.</param>
public sealed record ConductFinding(string Code, RuleOutcomeKind Outcome, ValueList<string> About, LocalText Statement, LocalText Clears);
