namespace Evaluation.Conduct.AnnualReports;

public sealed class ReuseCheckTests
{
    private const string Body = "我局认真贯彻落实条例要求，围绕市场监管职责主动公开行政处罚信息和抽检结果。全年组织三次业务培训，参训人员覆盖全部科室和基层监管所。"
        + "办理群众来信并逐件答复，建立台账按月通报办理进度。对门户网站栏目开展两轮自查，整改更新不及时的问题。推进基层站所公开栏建设，方便群众就近查阅政策文件。";

    private const string Other = "本委主动公开水务工程规划与供水水质监测数据。依申请公开按期答复，未发生因答复引起的诉讼。新建政务新媒体矩阵，由办公室统一审核发布内容。"
        + "举办开放日活动两场，邀请居民参观自来水厂。会同档案部门清理历史文件，补录十年前的规范性文件目录。";

    private static ReuseCheck Check(string text, string other, bool isEarlier = true, params string[] templates) =>
        ReuseCheck.Of(text, [new ReuseSource("other.html", other, isEarlier)], templates.ToValueList());

    [TestCase(true, "AR01")]
    [TestCase(false, "AR02")]
    public void The_same_text_with_other_numbers_is_found(bool isEarlier, string code)
    {
        ReuseCheck check = Check("2025年公开信息1377条。" + Body, "2024年公开信息1203条。" + Body, isEarlier);

        Assert.That(check.Findings.Select(finding => finding.Code), Is.EqualTo(new[] { code }));
        Assert.That(check.Comparisons[0].Similarity, Is.EqualTo(1));
        Assert.That((check.Comparisons[0].Sentences, check.Comparisons[0].Repeated), Is.EqualTo((5, 5)));
        Assert.That(check.Findings[0].Statement.English, Does.Contain("100 % of the shingles").And.Contain("5 of 5 sentences"));
        Assert.That(check.Comparisons[0].Longest[0], Does.StartWith("我局认真贯彻落实条例要求"));
    }

    [Test]
    public void A_report_of_its_own_raises_nothing() => Assert.That(Check(Body, Other).Findings, Is.Empty);

    [Test]
    public void Half_of_the_sentences_are_enough_where_the_rest_is_new()
    {
        ReuseCheck check = Check(Body + Other, Body);

        Assert.That(check.Comparisons[0].Similarity, Is.LessThan(0.8));
        Assert.That((check.Comparisons[0].Sentences, check.Comparisons[0].Repeated), Is.EqualTo((10, 5)));
        Assert.That(check.Findings, Has.Count.EqualTo(1));
    }

    [Test]
    public void What_a_template_gave_to_all_does_not_count()
    {
        ReuseCheck check = Check(Body + Other, Body + "我们走访了全部乡镇，听取了三百余名群众对公开工作的意见，并逐条研究改进办法和落实时限。", true, Body);

        Assert.That(check.Findings, Is.Empty);
        Assert.That(check.Comparisons[0].Repeated, Is.Zero);
    }

    [Test]
    public void The_form_itself_is_no_text_and_what_is_too_short_cannot_be_told()
    {
        ReuseCheck check = Check(ReportForm.Template, ReportForm.Template);

        Assert.That(check.Comparisons[0].Outcome, Is.EqualTo(Rules.RuleOutcomeKind.NotAssessable));
        Assert.That(check.Comparisons[0].Similarity, Is.NaN);
    }

    [Test]
    public void Half_a_sign_in_a_text_is_no_reason_to_fail() =>
        Assert.That(Check(Body + "\ud800", Body + "\udc00").Findings, Has.Count.EqualTo(1));
}
