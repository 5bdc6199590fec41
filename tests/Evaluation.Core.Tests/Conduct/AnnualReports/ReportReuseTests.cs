namespace Evaluation.Conduct.AnnualReports;

public sealed class ReportReuseTests
{
    private const string Body = "我局认真贯彻落实条例要求，围绕市场监管职责主动公开行政处罚信息和抽检结果，组织三次业务培训，办理群众来信并逐件答复，全年未发生泄密事件。";

    [Test]
    public void A_report_that_is_the_last_one_with_another_year_is_found()
    {
        AnnualReport[] reports =
        [
            new("甲局", 2024) { Text = "2024年" + Body + "全年公开信息1203条。" },
            new("甲局", 2025) { Text = "2025年" + Body + "全年公开信息1377条。" },
            new("乙局", 2025) { Text = "2025年，本委主动公开水务工程规划与供水水质监测数据，依申请公开按期答复，新建政务新媒体矩阵，举办开放日活动两场，整改栏目更新不及时问题。" },
            new("丙局", 2025),
        ];

        Assert.That(ReportReuse.Among(reports).Pairs.Select(pair => (pair.First, pair.Second)), Is.EqualTo(new[] { (0, 1) }));
    }
}
