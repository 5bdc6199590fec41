using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>The full mark from the target up, full mark × value ÷ target below it; a negative number is refused.</summary>
internal sealed class ProportionOfTargetEncoder : MethodEncoder<ProportionOfTarget>
{
    protected override void Encode(ProportionOfTarget method, LeafRuleWriter rules)
    {
        decimal full = rules.FullMark;
        decimal target = method.Target;
        rules.Award(
            "reached",
            o => o.Kind == ValueKind.Number && o.Number >= target,
            _ => full,
            RuleTexts.TargetReached.With(target));
        rules.Award(
            "below",
            o => o.Kind == ValueKind.Number && o.Number >= 0m && o.Number < target,
            o => full * o.Number / target,
            RuleTexts.BelowTarget.With(target, full));
        rules.Refuse(
            "negative",
            o => o.Kind == ValueKind.Number && o.Number < 0m,
            RuleTexts.Negative,
            RuleDiagnostics.OutOfRange);
    }
}
