using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>The full mark while no stretch without a date is too long, and less for the days beyond.</summary>
internal sealed class LongestGapEncoder : MethodEncoder<LongestGap>
{
    private static readonly ExcessTexts Texts = new(
        RuleTexts.GapInTime, RuleTexts.GapTakes, RuleTexts.GapTookAll, RuleTexts.GapTookCap, RuleTexts.GapDays, RuleTexts.ManyGapDays);

    protected override void Encode(LongestGap method, LeafRuleWriter rules)
    {
        decimal limit = method.Limit;
        new ExcessRules(rules, o => o.Kind == ValueKind.Dates, o => o.Reckoned - limit, Texts).Encode(method.Excess);
    }
}
