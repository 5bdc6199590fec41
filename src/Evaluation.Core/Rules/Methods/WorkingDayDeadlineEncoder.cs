using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>The full mark in time, less something for each day overdue, until nothing is left.</summary>
internal sealed class WorkingDayDeadlineEncoder : MethodEncoder<WorkingDayDeadline>
{
    protected override void Encode(WorkingDayDeadline method, LeafRuleWriter rules)
    {
        decimal full = rules.FullMark;
        decimal each = method.Each;
        decimal limit = method.Limit;
        rules.Award("in-time", o => o.Kind == ValueKind.Count && o.Number <= limit, _ => full, RuleTexts.InTime.With(limit, full));
        rules.Award(
            "overdue",
            o => o.Kind == ValueKind.Count && o.Number > limit && (o.Number - limit) * each < full,
            o => full - ((o.Number - limit) * each),
            RuleTexts.EachDayTakes.With(limit, each));
        rules.Award(
            "nothing-left",
            o => o.Kind == ValueKind.Count && o.Number > limit && (o.Number - limit) * each >= full,
            _ => 0m,
            RuleTexts.DaysTookAll.With(limit, each));
    }
}
