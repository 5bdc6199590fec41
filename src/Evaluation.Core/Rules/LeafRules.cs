using Evaluation.Observations;
using Evaluation.Rules.Methods;
using Evaluation.Schemes;

namespace Evaluation.Rules;

/// <summary>Encodes one leaf: first the kinds of nothing, then its method, then whatever is left over.</summary>
internal static class LeafRules
{
    internal static ValueList<Rule> Encode(Indicator leaf, AbsencePolicy absence)
    {
        var rules = new LeafRuleWriter(leaf, absence);
        MethodEncoders.Encode(leaf.Method!, rules);
        rules.Absent(RuleTexts.Name(ValueKind.Missing), o => o.Kind == ValueKind.Missing, absence.Missing, RuleTexts.Missing);
        rules.Absent(RuleTexts.Name(ValueKind.NotApplicable), o => o.Kind == ValueKind.NotApplicable, absence.NotApplicable, RuleTexts.NotApplicable);
        rules.Absent(RuleTexts.Name(ValueKind.Excluded), o => o.Kind == ValueKind.Excluded, absence.Excluded, RuleTexts.Excluded);
        rules.Award("zero", observation => observation.Kind == ValueKind.Zero, _ => 0m, RuleTexts.Zero);
        ValueKind accepted = leaf.Method!.Accepts;
        rules.Refuse(
            "wrong-kind",
            observation => observation.Kind >= ValueKind.Number && observation.Kind != accepted,
            RuleTexts.WrongKind.With(RuleTexts.Kind(accepted)),
            RuleDiagnostics.WrongKind);
        return rules.ToList();
    }
}
