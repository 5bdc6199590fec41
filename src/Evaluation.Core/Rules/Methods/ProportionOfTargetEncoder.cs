using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>The full mark from the target on, nothing up to the floor, and in proportion between them.</summary>
internal sealed class ProportionOfTargetEncoder : MethodEncoder<ProportionOfTarget>
{
    protected override void Encode(ProportionOfTarget method, LeafRuleWriter rules)
    {
        if (method.Floor == 0)
            EncodeFromZero(method.Target, rules);
        else if (method.Floor < method.Target)
            EncodeRising(method.Floor, method.Target, rules);
        else
            EncodeFalling(method.Floor, method.Target, rules);
    }

    private static void EncodeFromZero(decimal target, LeafRuleWriter rules)
    {
        decimal full = rules.FullMark;
        rules.Award("reached", o => o.Kind == ValueKind.Number && o.Number >= target, _ => full, RuleTexts.TargetReached.With(target));
        rules.Award(
            "below",
            o => o.Kind == ValueKind.Number && o.Number >= 0m && o.Number < target,
            o => full * o.Number / target,
            RuleTexts.BelowTarget.With(target, full));
        rules.Refuse("negative", o => o.Kind == ValueKind.Number && o.Number < 0m, RuleTexts.Negative, RuleDiagnostics.OutOfRange);
    }

    private static void EncodeRising(decimal floor, decimal target, LeafRuleWriter rules)
    {
        decimal full = rules.FullMark;
        decimal span = target - floor;
        rules.Award("reached", o => o.Kind == ValueKind.Number && o.Number >= target, _ => full, RuleTexts.TargetReached.With(target));
        rules.Award(
            "between",
            o => o.Kind == ValueKind.Number && o.Number > floor && o.Number < target,
            o => full * (o.Number - floor) / span,
            RuleTexts.BetweenRising.With(floor, target, full, span));
        rules.Award("floor", o => o.Kind == ValueKind.Number && o.Number <= floor, _ => 0m, RuleTexts.AtMostFloor.With(floor));
    }

    private static void EncodeFalling(decimal floor, decimal target, LeafRuleWriter rules)
    {
        decimal full = rules.FullMark;
        decimal span = floor - target;
        rules.Award("reached", o => o.Kind == ValueKind.Number && o.Number <= target, _ => full, RuleTexts.TargetReachedDown.With(target));
        rules.Award(
            "between",
            o => o.Kind == ValueKind.Number && o.Number < floor && o.Number > target,
            o => full * (floor - o.Number) / span,
            RuleTexts.BetweenFalling.With(floor, target, full, span));
        rules.Award("floor", o => o.Kind == ValueKind.Number && o.Number >= floor, _ => 0m, RuleTexts.AtLeastFloor.With(floor));
    }
}
