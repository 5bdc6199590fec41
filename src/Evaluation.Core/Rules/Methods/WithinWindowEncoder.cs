using Evaluation.Calendars;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>Points for each date inside the window, until the cap is reached.</summary>
internal sealed class WithinWindowEncoder : MethodEncoder<WithinWindow>
{
    protected override void Encode(WithinWindow method, LeafRuleWriter rules)
    {
        decimal each = method.Each;
        decimal cap = method.Cap ?? rules.FullMark;
        decimal enough = cap / each;
        string from = IsoDate.Of(method.From);
        string to = IsoDate.Of(method.To);
        rules.Award(
            "each", o => o.Kind == ValueKind.Dates && o.Reckoned < enough, o => o.Reckoned * each, RuleTexts.EachDate.With(each, cap, from, to));
        rules.Award("capped", o => o.Kind == ValueKind.Dates && o.Reckoned >= enough, _ => cap, RuleTexts.DateCap.With(each, cap, from, to));
    }
}
