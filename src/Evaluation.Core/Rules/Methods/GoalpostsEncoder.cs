using Evaluation.Numerics;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>Nothing at one goalpost, the full mark at the other, and by distance, or distance of logarithms, between them.</summary>
internal sealed class GoalpostsEncoder : MethodEncoder<Goalposts>
{
    protected override void Encode(Goalposts method, LeafRuleWriter rules)
    {
        decimal full = rules.FullMark;
        decimal lower = Math.Min(method.Low, method.High);
        decimal upper = Math.Max(method.Low, method.High);
        decimal atLower = method.Low < method.High ? 0 : full;
        decimal atUpper = full - atLower;
        if (method.Logarithmic)
        {
            rules.Refuse("not-above-0", o => o.Kind == ValueKind.Number && o.Number <= 0m, RuleTexts.NotAboveZero, RuleDiagnostics.OutOfRange);
            rules.Award("lower-end", o => o.Kind == ValueKind.Number && o.Number > 0m && o.Number <= lower, _ => atLower, RuleTexts.UpTo.With(lower, atLower));
            EncodeBetween(method, rules, lower, upper);
        }
        else
        {
            rules.Award("lower-end", o => o.Kind == ValueKind.Number && o.Number <= lower, _ => atLower, RuleTexts.UpTo.With(lower, atLower));
            EncodeBetween(method, rules, lower, upper);
        }

        rules.Award("upper-end", o => o.Kind == ValueKind.Number && o.Number >= upper, _ => atUpper, RuleTexts.From.With(upper, atUpper));
    }

    private static void EncodeBetween(Goalposts method, LeafRuleWriter rules, decimal lower, decimal upper)
    {
        decimal full = rules.FullMark;
        decimal low = method.Low;
        decimal high = method.High;
        if (method.Logarithmic)
        {
            decimal start = DecimalMath.Ln(low);
            decimal span = DecimalMath.Ln(high) - start;
            rules.Award(
                "between",
                o => o.Kind == ValueKind.Number && o.Number > lower && o.Number < upper,
                o => full * (DecimalMath.Ln(o.Number) - start) / span,
                RuleTexts.GoalpostsLogarithmic.With(low, high, full));
        }
        else
        {
            decimal span = high - low;
            rules.Award(
                "between",
                o => o.Kind == ValueKind.Number && o.Number > lower && o.Number < upper,
                o => full * (o.Number - low) / span,
                RuleTexts.GoalpostsLinear.With(low, high, full));
        }
    }
}
