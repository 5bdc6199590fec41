using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>The full mark less something for each case, until the cap is reached.</summary>
internal sealed class DeductionPerCaseEncoder : MethodEncoder<DeductionPerCase>
{
    protected override void Encode(DeductionPerCase method, LeafRuleWriter rules)
    {
        decimal full = rules.FullMark;
        decimal each = method.Each;
        decimal cap = method.Cap ?? full;
        decimal left = full - cap;
        decimal enough = cap / each;
        rules.Award("none", o => o.Kind == ValueKind.Count && o.Number == 0m, _ => full, RuleTexts.NoCase.With(full));
        rules.Award(
            "each",
            o => o.Kind == ValueKind.Count && o.Number > 0m && o.Number < enough,
            o => full - (o.Number * each),
            RuleTexts.EachTakes.With(each, cap));
        rules.Award(
            "capped",
            o => o.Kind == ValueKind.Count && o.Number > 0m && o.Number >= enough,
            _ => left,
            RuleTexts.DeductionCapReached.With(each, cap));
    }
}
