using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>The number observed is the points; a number outside 0 to the full mark is refused.</summary>
internal sealed class DirectPointsEncoder : MethodEncoder<DirectPoints>
{
    protected override void Encode(DirectPoints method, LeafRuleWriter rules)
    {
        decimal full = rules.FullMark;
        rules.Award(
            "direct",
            o => o.Kind == ValueKind.Number && o.Number >= 0m && o.Number <= full,
            o => o.Number,
            RuleTexts.Direct.With(full));
        rules.Refuse(
            "outside",
            o => o.Kind == ValueKind.Number && (o.Number < 0m || o.Number > full),
            RuleTexts.DirectOutside.With(full),
            RuleDiagnostics.OutOfRange);
    }
}
