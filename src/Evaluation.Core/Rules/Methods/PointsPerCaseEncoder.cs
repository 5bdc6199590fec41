using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>Points for each case, until the cap is reached.</summary>
internal sealed class PointsPerCaseEncoder : MethodEncoder<PointsPerCase>
{
    protected override void Encode(PointsPerCase method, LeafRuleWriter rules)
    {
        decimal each = method.Each;
        decimal cap = method.Cap ?? rules.FullMark;
        decimal enough = cap / each;
        rules.Award("each", o => o.Kind == ValueKind.Count && o.Number < enough, o => o.Number * each, RuleTexts.EachGives.With(each, cap));
        rules.Award("capped", o => o.Kind == ValueKind.Count && o.Number >= enough, _ => cap, RuleTexts.CapReached.With(each, cap));
    }
}
