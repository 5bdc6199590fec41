using Evaluation.Conduct.Rules;

namespace Evaluation.Conduct.Reviewing;

/// <summary>Answers the six questions from the rules' outcomes.</summary>
/// <remarks>
/// "No" needs a serious rule that is not met; any other rule that is not met, or that a person must look at, leaves the answer in doubt. What is not known is no "yes": a
/// question is answered "yes" only when all its serious rules, and at least half of all its rules that apply, could be assessed and are met.
/// </remarks>
internal static class VerdictWriter
{
    private static readonly Dictionary<RuleArea, (LocalText Yes, LocalText No, LocalText Doubt, LocalText Unknown)> Texts = new()
    {
        [RuleArea.Recomputability] = (
            new("The results can be recomputed.", "评估结果可以复算。"),
            new("The results cannot be recomputed by others.", "评估结果无法由他人复算。"),
            new("It is doubtful whether the results can be recomputed.", "评估结果能否复算存疑。"),
            new("It is not known whether the results can be recomputed.", "无法判断评估结果能否复算。")),
        [RuleArea.Independence] = (
            new("The assessor is independent as far as the dossier tells.", "就档案所载，评估机构是独立的。"),
            new("The assessor is not independent.", "评估机构不独立。"),
            new("The assessor's independence is in doubt.", "评估机构的独立性存疑。"),
            new("It is not known whether the assessor is independent.", "无法判断评估机构是否独立。")),
        [RuleArea.Sampling] = (
            new("The sample is fair.", "评估对象的选取是公平的。"),
            new("The sample is not fair.", "评估对象的选取不公平。"),
            new("It is doubtful whether the sample is fair.", "评估对象的选取是否公平存疑。"),
            new("It is not known whether the sample is fair.", "无法判断评估对象的选取是否公平。")),
        [RuleArea.Burden] = (
            new("The burden is bearable.", "对评估对象的负担适度。"),
            new("The burden is too heavy.", "对评估对象的负担过重。"),
            new("It is doubtful whether the burden is bearable.", "负担是否适度存疑。"),
            new("It is not known how heavy the burden is, or what was allowed.", "无法判断负担轻重或预算。")),
        [RuleArea.FeesAndAwards] = (
            new("Fees and awards are clean as far as the dossier tells.", "就档案所载，收费与评奖规范。"),
            new("Fees or awards break the rules.", "收费或评奖不符合规定。"),
            new("Fees and awards need a closer look.", "收费与评奖需进一步核查。"),
            new("It is not known whether fees and awards are clean.", "无法判断收费与评奖是否规范。")),
        [RuleArea.Appeals] = (
            new("Appeals were heard.", "申诉得到了处理。"),
            new("Appeals were not heard.", "申诉没有得到处理。"),
            new("It is doubtful whether appeals were heard.", "申诉是否得到处理存疑。"),
            new("It is not known whether appeals were heard.", "无法判断申诉是否得到处理。")),
    };

    internal static ConductVerdict Of(RuleArea area, IEnumerable<RuleResult> results)
    {
        ValueList<RuleResult> own = results.Where(result => result.Rule.Area == area).ToValueList();
        VerdictAnswer answer = Answer(own);
        (LocalText yes, LocalText no, LocalText doubt, LocalText unknown) = Texts[area];
        LocalText text = answer switch
        {
            VerdictAnswer.Yes => yes,
            VerdictAnswer.No => no,
            VerdictAnswer.InDoubt => doubt,
            _ => unknown,
        };
        return new ConductVerdict(area, answer, text, own);
    }

    private static VerdictAnswer Answer(ValueList<RuleResult> results)
    {
        if (results.Any(result => result is { Final: RuleOutcomeKind.NotMet, Rule.Severity: RuleSeverity.Serious }))
            return VerdictAnswer.No;
        if (results.Any(result => result.Final is RuleOutcomeKind.NeedsReview || (result.Final == RuleOutcomeKind.NotMet && result.Rule.Severity != RuleSeverity.Advice)))
            return VerdictAnswer.InDoubt;
        bool knowsSerious = results.All(result => result.Rule.Severity != RuleSeverity.Serious || result.Final != RuleOutcomeKind.NotAssessable);
        int known = results.Count(result => result.Final != RuleOutcomeKind.NotAssessable);
        return results.Count > 0 && knowsSerious && 2 * known >= results.Count ? VerdictAnswer.Yes : VerdictAnswer.NotKnown;
    }
}
