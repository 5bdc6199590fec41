using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Writes a plan of improvements in plain words, and as JSON.</summary>
internal static class ImprovementText
{
    private static readonly LocalText Reached = new("{0} has reached the goal already: {1}.", "{0} 已达到目标：{1}。");
    private static readonly LocalText Head = new("{0} reaches {1} with an effort of {2}:", "{0} 以 {2} 的投入可达到{1}：");
    private static readonly LocalText Step = new("- {0} {1}: {2} → {3}, +{4} points there, +{5} in all, effort {6}", "- {0} {1}：{2} → {3}，该项 +{4} 分，总分 +{5}，投入 {6}");
    private static readonly LocalText End = new("Total {0} → {1}, rank {2} → {3}, grade {4} → {5}.", "总分 {0} → {1}，名次 {2} → {3}，等级 {4} → {5}。");
    private static readonly LocalText Cheapest = new("No cheaper set exists among the steps looked at.", "在所考察的措施中没有更省的组合。");
    private static readonly LocalText Bounded = new("Cheaper sets may exist, but none with less than {0}.", "可能有更省的组合，但不会少于 {0}。");
    private static readonly LocalText Left = new("Not looked at: {0} ({1}).", "未考察：{0}（{1}）。");
    private static readonly LocalText None = new("none", "无");

    internal static string Of(ImprovementPlan plan, Language language)
    {
        string subject = SafeText.Line(plan.Before.Subject.Name);
        var text = new StringBuilder();
        if (plan.Steps.Count == 0)
            return Reached.Format(language, subject, plan.Goal) + "\n";
        text.Append(Head.Format(language, subject, plan.Goal, plan.Effort)).Append('\n');
        foreach (ImprovementStep step in plan.Steps)
            text.Append(Line(step, language)).Append('\n');
        text.Append(End.Format(
            language, plan.Before.Score, plan.After.Score, plan.Before.Label, plan.After.Label, (object?)plan.Before.Grade?.Name ?? None, (object?)plan.After.Grade?.Name ?? None)).Append('\n');
        text.Append(plan.IsCheapest ? Cheapest.In(language) : Bounded.Format(language, plan.LowerBound)).Append('\n');
        foreach (NotConsidered left in plan.NotConsidered)
            text.Append(Left.Format(language, left.Indicator, left.Why)).Append('\n');
        return text.ToString();
    }

    internal static string ToJson(ImprovementPlan plan) => WhatIfJson.Of(json =>
    {
        json.WriteString("subject", plan.Before.Subject.Name);
        json.WriteText("goal", plan.Goal);
        json.WriteExact("effort", plan.Effort);
        json.WriteExact("lowerBound", plan.LowerBound);
        json.WriteBoolean("isCheapest", plan.IsCheapest);
        json.WriteBoolean("isAdditive", plan.IsAdditive);
        json.WriteExact("scoreBefore", plan.Before.Score);
        json.WriteExact("scoreAfter", plan.After.Score);
        json.WriteExact("rankBefore", plan.Before.Rank);
        json.WriteExact("rankAfter", plan.After.Rank);
        json.WriteWhenTold("gradeBefore", plan.Before.Grade?.Name);
        json.WriteWhenTold("gradeAfter", plan.After.Grade?.Name);
        json.WriteArray("steps", plan.Steps, step =>
        {
            json.WriteString("indicator", step.Leaf.Code);
            json.WriteString("from", step.From.ToString());
            json.WriteString("to", step.To.ToString());
            json.WriteExact("points", step.Points);
            json.WriteExact("gain", step.Gain);
            json.WriteExact("effort", step.Effort);
        });
        json.WriteArray("notConsidered", plan.NotConsidered, left =>
        {
            json.WriteString("indicator", left.Indicator);
            json.WriteText("why", left.Why);
        });
    });

    private static string Line(ImprovementStep step, Language language) => Step.Format(
        language,
        SafeText.Line(step.Leaf.Code),
        SafeText.Line(step.Leaf.Title),
        Value(step.From, language),
        Value(step.To, language),
        step.Points,
        decimal.Round(step.Gain, 4),
        step.Effort);

    private static string Value(ObservedValue value, Language language) => SafeText.Line(ObservedText.Of(value).In(language));
}
