using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>The full mark in time, and less for days overdue; a matter whose time is still running has nothing to score.</summary>
internal sealed class WorkingDayDeadlineEncoder : MethodEncoder<WorkingDayDeadline>
{
    private static readonly ExcessTexts Texts = new(
        RuleTexts.InTime, RuleTexts.EachDayTakes, RuleTexts.DaysTookAll, RuleTexts.DaysTookCap, RuleTexts.DaysOverdue, RuleTexts.ManyDaysOverdue);

    protected override void Encode(WorkingDayDeadline method, LeafRuleWriter rules)
    {
        decimal limit = method.Limit;
        if (method.Clock == WorkingDayClock.Count)
        {
            new ExcessRules(rules, o => o.Kind == ValueKind.Count, o => o.Number - limit, Texts).Encode(method.Excess);
            return;
        }

        new ExcessRules(rules, o => o.Kind == ValueKind.Timeline && !o.IsPending, o => o.Reckoned, Texts).Encode(method.Excess);
        rules.Absent("pending", o => o.Kind == ValueKind.Timeline && o.IsPending, rules.Absence.NotApplicable, RuleTexts.Pending);
    }
}
