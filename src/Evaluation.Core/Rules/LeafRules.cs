using Evaluation.Observations;
using Evaluation.Rules.Methods;
using Evaluation.Schemes;

namespace Evaluation.Rules;

/// <summary>Encodes one leaf: first the kinds of nothing, then its method, then whatever is left over.</summary>
internal static class LeafRules
{
    internal static ValueList<Rule> Encode(Indicator leaf, AbsencePolicy absence)
    {
        var rules = new LeafRuleWriter(leaf);
        MethodEncoders.Encode(leaf.Method!, rules);
        AddAbsence(rules, ValueKind.Missing, absence.Missing, RuleTexts.Missing);
        AddAbsence(rules, ValueKind.NotApplicable, absence.NotApplicable, RuleTexts.NotApplicable);
        AddAbsence(rules, ValueKind.Excluded, absence.Excluded, RuleTexts.Excluded);
        rules.Award("zero", observation => observation.Kind == ValueKind.Zero, _ => 0m, RuleTexts.Zero);
        ValueKind accepted = leaf.Method!.Accepts;
        rules.Refuse(
            "wrong-kind",
            observation => observation.Kind >= ValueKind.Number && observation.Kind != accepted,
            RuleTexts.WrongKind.With(RuleTexts.Kind(accepted)),
            RuleDiagnostics.WrongKind);
        return rules.ToList();
    }

    private static void AddAbsence(LeafRuleWriter rules, ValueKind kind, AbsenceRule rule, LocalText what)
    {
        string name = RuleTexts.Name(kind);
        decimal full = rules.FullMark;
        switch (rule)
        {
            case AbsenceRule.Zero:
                rules.Award(name, observation => observation.Kind == kind, _ => 0m, RuleTexts.CountsZero.With(what));
                break;
            case AbsenceRule.FullMark:
                rules.Award(name, observation => observation.Kind == kind, _ => full, RuleTexts.CountsFull.With(what));
                break;
            case AbsenceRule.Rescale:
                rules.Withhold(name, observation => observation.Kind == kind, RuleTexts.LeftOut.With(what));
                break;
            case AbsenceRule.SpreadEvenly:
                rules.Spread(name, observation => observation.Kind == kind, RuleTexts.Spread.With(what));
                break;
            default:
                rules.Refuse(name, observation => observation.Kind == kind, what, RuleDiagnostics.AbsenceRefused);
                break;
        }
    }
}
