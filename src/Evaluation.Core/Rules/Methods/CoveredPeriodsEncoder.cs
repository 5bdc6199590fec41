using Evaluation.Calendars;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>One rule: the full mark by the share of periods that have a date.</summary>
internal sealed class CoveredPeriodsEncoder : MethodEncoder<CoveredPeriods>
{
    protected override void Encode(CoveredPeriods method, LeafRuleWriter rules)
    {
        decimal full = rules.FullMark;
        decimal periods = new DateWindow(method.From, method.To).Periods(method.Every);
        rules.Award(
            "covered",
            o => o.Kind == ValueKind.Dates,
            o => full * o.Reckoned / periods,
            RuleTexts.Covered.With(full, periods, RuleTexts.Period(method.Every)));
    }
}
