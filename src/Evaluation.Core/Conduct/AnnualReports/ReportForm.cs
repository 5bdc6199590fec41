namespace Evaluation.Conduct.AnnualReports;

/// <summary>The tables of the annual report form (政府信息公开工作年度报告格式, 国办公开办函〔2021〕30号): their lines and columns.</summary>
/// <remarks>The form's number is recalled; its lines and its arithmetic were read in published reports.</remarks>
public static class ReportForm
{
    /// <summary>Table 3, requests for information: who asked.</summary>
    public static ValueList<string> Applicants { get; } = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    /// <summary>Table 4, review and litigation: how it ended.</summary>
    public static ValueList<string> Outcomes { get; } = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    /// <summary>The lines of table 3.</summary>
    public static ValueList<ReportLine> RequestLines { get; } =
    [
        new("new", "本年新收政府信息公开申请数量"),
        new("prev", "上年结转政府信息公开申请数量"),
        new("granted", "予以公开"),
        new("partial", "部分公开"),
        new("d1", "属于国家秘密"),
        new("d2", "其他法律行政法规禁止公开"),
        new("d3", "危及三安全一稳定"),
        new("d4", "保护第三方合法权益"),
        new("d5", "属于三类内部事务信息"),
        new("d6", "属于四类过程性信息"),
        new("d7", "属于行政执法案卷"),
        new("d8", "属于行政查询事项"),
        new("u1", "本机关不掌握相关政府信息"),
        new("u2", "没有现成信息需要另行制作"),
        new("u3", "补正后申请内容仍不明确"),
        new("n1", "信访举报投诉类申请"),
        new("n2", "重复申请"),
        new("n3", "要求提供公开出版物"),
        new("n4", "无正当理由大量反复申请"),
        new("n5", "要求行政机关确认或重新出具已获取信息"),
        new("o1", "申请人无正当理由逾期不补正", "逾期不补正"),
        new("o2", "申请人逾期未按收费通知要求缴纳费用", "逾期未按收费通知"),
        new("o3", "其他"),
        new("tot", "总计"),
        new("carry", "结转下年度继续办理"),
    ];

    /// <summary>The lines of table 4.</summary>
    public static ValueList<ReportLine> ReviewLines { get; } =
    [
        new("review", "行政复议"),
        new("direct", "行政诉讼-未经复议直接起诉"),
        new("after", "行政诉讼-复议后起诉"),
    ];

    /// <summary>What the form prints and every office has: titles of its parts, headings and lines of its tables, and the notes beside them.</summary>
    public static string Template { get; } = string.Join(
        "\n",
        [
            "政府信息公开工作年度报告", "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况", "六、其他需要报告的事项", "第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 行政规范性文件",
            "第二十条第（五）项 信息内容 本年处理决定数量 行政许可", "第二十条第（六）项 信息内容 本年处理决定数量 行政处罚 行政强制",
            "第二十条第（八）项 信息内容 本年收费金额（单位：万元） 行政事业性收费",
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况 法人或其他组织", "三、本年度办理结果",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理",
            .. Applicants, .. Outcomes, .. RequestLines.Select(line => line.Label), .. ReviewLines.Select(line => line.Label),
        ]);

    /// <summary>The lines of table 3 that say how requests were answered: together they are its total.</summary>
    internal static readonly string[] Answers =
        ["granted", "partial", "d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "u1", "u2", "u3", "n1", "n2", "n3", "n4", "n5", "o1", "o2", "o3"];
}
