using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Facts;
using Evaluation.Conduct.Rules;

namespace Evaluation.Conduct.Reviewing;

/// <summary>How a rule came out for a programme.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Fact">What the dossier says.</param>
/// <param name="Outcome">What the rule says.</param>
/// <param name="Judgement">What a person judged, the latest; <see langword="null"/> when nobody did.</param>
public sealed record RuleResult(ConductRule Rule, FactValue Fact, RuleOutcomeKind Outcome, RuleJudgement? Judgement)
{
    /// <summary>What counts: the person's judgement where there is one.</summary>
    public RuleOutcomeKind Final => Judgement?.Outcome ?? Outcome;

    /// <summary>Whether the judgement differs from what the rule says.</summary>
    public bool IsContradicted => Judgement is { } judged && judged.Outcome != Outcome;
}
