using Evaluation.Conduct.Rules;

namespace Evaluation.Conduct.Reviewing;

/// <summary>The answer to one of the six questions, and why.</summary>
/// <param name="Area">The question.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Text">The answer in a sentence.</param>
/// <param name="Results">The rules it rests on.</param>
public sealed record ConductVerdict(RuleArea Area, VerdictAnswer Answer, LocalText Text, ValueList<RuleResult> Results);
