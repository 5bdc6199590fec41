namespace Evaluation.Reports.Excel.Dossiers;

/// <summary>Which sheets, rows and columns the workbook of a dossier has.</summary>
internal static class DossierLayout
{
    internal static readonly LocalText Programmes = new("Programmes", "项目");

    /// <summary>The programme's own fields: a row each, a column for each programme.</summary>
    internal static readonly ValueList<DossierField> Fields =
    [
        Text("programme", "Programme", "项目名称"),
        Text("commissioner", "Commissioner", "委托方"),
        Text("assessor", "Assessor", "评估机构"),
        new("evaluatorsPerSubject", new("Evaluators per subject, at least", "每个对象的评估员人数（至少）"), FieldKind.Count),
        new("scheme.published", new("Scheme published on", "指标体系公布日期"), FieldKind.Date),
        Flag("scheme.isPublished", "Is the scheme published?", "指标体系是否公布"),
        Flag("scheme.weightsPublished", "Are its weights published?", "权重是否公布"),
        Flag("scheme.methodPublished", "Are its scoring rules published?", "评分办法是否公布"),
        Flag("scheme.consulted", "Were the subjects asked about it?", "是否征求评估对象意见"),
        new("subjects.selection", new("How subjects were chosen", "评估对象的选取方式"), FieldKind.Choice) { Choices = DossierChoices.Selections },
        new("subjects.frame", new("How many could have been assessed", "可评估的对象总数"), FieldKind.Count),
        new("subjects.assessed", new("How many were assessed", "实际评估的对象数"), FieldKind.Count),
        new("collection.from", new("First day of collecting", "采集开始日期"), FieldKind.Date),
        new("collection.to", new("Last day of collecting", "采集结束日期"), FieldKind.Date),
        Flag("evidenceKept", "Was the evidence kept?", "佐证材料是否留存"),
        new("feedbackSent", new("First scores sent on", "初评结果反馈日期"), FieldKind.Date),
        new("appeals.daysToApply", new("Working days to appeal", "申诉期限（工作日）"), FieldKind.Count) { Help = new("0 when nobody could appeal.", "不设申诉的填 0。") },
        new("appeals.daysToDecide", new("Working days to decide", "处理期限（工作日）"), FieldKind.Count),
        new("publication.date", new("Results published on", "结果公布日期"), FieldKind.Date),
        new("publication.results", new("Of how many subjects", "公布结果的对象数"), FieldKind.Count),
        Flag("publication.scores", "Were scores published, not ranks alone?", "是否公布得分（而不只是名次）"),
        Flag("publication.partScores", "Were scores of parts published?", "是否公布分项得分"),
        new("burden.indicators", new("Leaves scored", "末级指标数"), FieldKind.Count),
        new("burden.visits", new("Visits to each subject", "每个对象的现场次数"), FieldKind.Count),
        new("burden.materials", new("Materials asked of each subject", "每个对象报送材料数"), FieldKind.Count),
        new("burden.indicatorBudget", new("Most leaves allowed", "指标数上限"), FieldKind.Count),
        new("burden.visitBudget", new("Most visits allowed", "现场次数上限"), FieldKind.Count),
        new("burden.materialBudget", new("Most materials allowed", "材料数上限"), FieldKind.Count),
        None("evaluators", "Evaluators: none?", "评估员：确认没有"),
        None("payments", "Payments: none?", "资金往来：确认没有"),
        None("earlierRoles", "Earlier roles: none?", "既往关系：确认没有"),
        None("appeals.list", "Appeals: none?", "申诉：确认没有"),
        None("awards", "Awards: none?", "评奖：确认没有"),
    ];

    /// <summary>The lists.</summary>
    internal static readonly ValueList<DossierPart> Parts =
    [
        new("evaluators", new("Evaluators", "评估员"),
        [
            Text("name", "Name", "姓名"), Text("employer", "Employer", "所在单位"),
            new("interests", new("Declared interests in", "申报有利害关系的对象"), FieldKind.Texts),
            new("recusedFrom", new("Did not score", "已回避的对象"), FieldKind.Texts) { Help = new("Subjects separated by ';'.", "多个对象以“;”分隔。") },
            Flag("signed", "Signed?", "是否签名"),
        ]),
        new("payments", new("Payments", "资金往来"),
        [
            Text("from", "From", "付款方"), Text("to", "To", "收款方"), new("amount", new("Amount, yuan", "金额（元）"), FieldKind.Number), new("date", new("Date", "日期"), FieldKind.Date),
            new("purpose", new("Purpose", "用途"), FieldKind.Choice) { Choices = DossierChoices.Purposes }, Flag("fromAssessed", "Paid by one assessed?", "是否由评估对象支付"),
        ]),
        new("earlierRoles", new("Earlier roles", "既往关系"),
        [
            new("role", new("Role", "关系"), FieldKind.Choice) { Choices = DossierChoices.Roles }, Text("for", "For", "对方"), new("until", new("Until", "截止日期"), FieldKind.Date),
        ]),
        new("appeals.list", new("Appeals", "申诉"),
        [
            Text("subject", "Subject", "评估对象"), new("received", new("Received", "收到日期"), FieldKind.Date), new("decided", new("Decided", "决定日期"), FieldKind.Date),
            new("outcome", new("Outcome", "结果"), FieldKind.Choice) { Choices = DossierChoices.AppealOutcomes }, Flag("reasoned", "Reason given?", "是否说明理由"),
        ]),
        new("awards", new("Awards", "评奖"),
        [
            Text("name", "Name", "名称"), Text("organiser", "Organiser", "主办方"),
            Text("approval", "Approval", "批准文号") with { Help = new("The number of the approval; 'none' when there is none.", "批准文号；未经批准的填“无”。") },
            new("fee", new("Fee, yuan", "收费（元）"), FieldKind.Number), new("form", new("Form", "形式"), FieldKind.Choice) { Choices = DossierChoices.AwardForms },
        ]),
        new("judgements", new("Judgements", "人工认定"),
        [
            Text("rule", "Rule", "规则编码"), new("outcome", new("Judged", "认定"), FieldKind.Choice) { Choices = DossierChoices.Outcomes }, Text("by", "By", "认定人"),
            new("date", new("Date", "日期"), FieldKind.Date), Text("reason", "Reason", "理由"),
        ]),
    ];

    /// <summary>The column of a list that says which programme a row belongs to; it may stay blank when there is but one.</summary>
    internal static readonly DossierField Owner = Text("", "Programme", "项目名称");

    private static DossierField Text(string key, string english, string chinese) => new(key, new LocalText(english, chinese), FieldKind.Text);

    private static DossierField Flag(string key, string english, string chinese) => new(key, new LocalText(english, chinese), FieldKind.Flag);

    private static DossierField None(string key, string english, string chinese) => new(key, new LocalText(english, chinese), FieldKind.EmptyList);
}
