using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Rules;
using Evaluation.Conduct.Writing;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.Dossiers;

/// <summary>What the choices of a dossier are called in its workbook.</summary>
internal static class DossierChoices
{
    internal static readonly LocalText Yes = new("yes", "是");
    internal static readonly LocalText No = new("no", "否");
    internal static readonly LocalText None = new("none", "无");

    internal static readonly ValueList<(string Key, LocalText Title)> Selections = Of<SubjectSelection>(kind => kind switch
    {
        SubjectSelection.All => new("all of a list", "名单全部"),
        SubjectSelection.Random => new("at random", "随机抽取"),
        SubjectSelection.Voluntary => new("those that applied", "自愿申报"),
        _ => new("named by somebody", "指定"),
    });

    internal static readonly ValueList<(string Key, LocalText Title)> Purposes = Of<PaymentPurpose>(kind => kind switch
    {
        PaymentPurpose.Assessment => new("assessment", "评估费用"),
        PaymentPurpose.Platform => new("platform", "平台建设或运维"),
        PaymentPurpose.Advice => new("advice", "咨询"),
        PaymentPurpose.Training => new("training", "培训"),
        PaymentPurpose.Award => new("award", "评奖"),
        PaymentPurpose.Publicity => new("publicity", "宣传"),
        _ => new("other", "其他"),
    });

    internal static readonly ValueList<(string Key, LocalText Title)> Roles = Of<EarlierRoleKind>(kind => kind switch
    {
        EarlierRoleKind.BuiltPlatform => new("built or ran the platform", "建设或运维平台"),
        EarlierRoleKind.Advised => new("advised", "提供咨询"),
        EarlierRoleKind.Trained => new("trained", "提供培训"),
        EarlierRoleKind.DidTheWork => new("did the work", "代为办理"),
        _ => new("assessed before", "曾作评估"),
    });

    internal static readonly ValueList<(string Key, LocalText Title)> AppealOutcomes = Of<AppealOutcome>(kind => kind switch
    {
        AppealOutcome.Upheld => new("upheld", "支持"),
        AppealOutcome.Partly => new("partly upheld", "部分支持"),
        _ => new("rejected", "不支持"),
    });

    internal static readonly ValueList<(string Key, LocalText Title)> AwardForms = Of<AwardForm>(kind => kind switch
    {
        AwardForm.Award => new("award", "评奖"),
        AwardForm.Ranking => new("ranking", "排行榜"),
        AwardForm.Summit => new("summit", "峰会论坛"),
        _ => new("selection of cases", "案例征集"),
    });

    internal static readonly ValueList<(string Key, LocalText Title)> Outcomes = Of<RuleOutcomeKind>(ConductTexts.Of);

    /// <summary>Every choice by its name in YAML.</summary>
    private static ValueList<(string Key, LocalText Title)> Of<T>(Func<T, LocalText> title)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => (JsonValues.Of(value), title(value))).ToValueList();
}
