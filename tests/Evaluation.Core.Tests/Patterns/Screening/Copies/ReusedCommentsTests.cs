using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Copies;

public sealed class ReusedCommentsTests
{
    private const string Signs = "政务公开机构信息年度报告发布及时更新网站栏目内容解读回应办理流程监督依申请目录标准基层平台互动数据安全";

    private const string Reused = "该单位网站专栏设置清楚但规划计划类信息已经九个月没有更新而且附件无法下载建议尽快整改";

    private static string Written(RandomStream random, int length = 45) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => Signs[random.NextBelow(Signs.Length)]));

    private static SimulatedSheets Commented(long seed, double share = 0.5)
    {
        var sheets = new SimulatedSheets(30, 6, 10, 5, seed);
        var random = new RandomStream(seed, 3);
        foreach (SimulatedSheets.Sheet sheet in sheets.Sheets)
        {
            for (int item = 0; item < 10; item++)
                sheet.Details[item] = sheet.Details[item] with { Comment = random.NextDouble() < share ? Written(random) : null };
        }

        return sheets;
    }

    private static void Say(SimulatedSheets sheets, int sheet, int item, string comment) =>
        sheets.Sheets[sheet].Details[item] = sheets.Sheets[sheet].Details[item] with { Comment = comment };

    private static PatternLog Look(SimulatedSheets sheets) => PatternRun.Of(new ReusedComments(), sheets.Round(), seed: 1);

    [Test]
    public void Comments_written_one_by_one_are_left_alone()
    {
        for (int seed = 1; seed <= 10; seed++)
            Assert.That(Look(Commented(seed)).Findings, Is.Empty, $"seed {seed}");
    }

    [Test]
    public void A_text_used_for_three_subjects_is_one_fact_with_its_cells()
    {
        SimulatedSheets sheets = Commented(1);
        Say(sheets, 3, 2, Reused);
        Say(sheets, 8, 2, Reused + "。");
        Say(sheets, 9, 5, "经查，" + Reused);
        Finding found = Look(sheets).Findings.Single();

        Assert.That(found.Basis, Is.EqualTo(FindingBasis.Fact));
        Assert.That(found.Statistic, Is.EqualTo(3));
        Assert.That(found.Cells.Select(cell => (cell.Subject, cell.Indicator)), Is.EquivalentTo(new[] { ("s003", "L002"), ("s008", "L002"), ("s009", "L005") }));
        Assert.That(found.Statement.Chinese, Does.Contain("九个月没有更新"));
    }

    [Test]
    public void A_phrase_that_a_fifth_of_an_indicators_comments_use_is_a_standard_one()
    {
        SimulatedSheets sheets = Commented(1);
        for (int sheet = 0; sheet < 30; sheet++)
            Say(sheets, sheet, 4, sheet % 2 == 0 ? Reused : Written(new RandomStream(sheet, 77)));
        PatternLog log = Look(sheets);

        Assert.That(log.Findings, Is.Empty);
        Assert.That(log.Abstentions.Single().Reason.English, Does.EndWith(": 15 comments."));
    }

    [Test]
    public void One_remark_for_the_whole_of_a_sheet_is_not_used_again()
    {
        SimulatedSheets sheets = Commented(1);
        Say(sheets, 3, 2, Reused);
        Say(sheets, 3, 7, Reused);

        Assert.That(Look(sheets).Findings, Is.Empty);
    }

    [Test]
    public void A_thousand_uses_of_one_text_cost_no_half_million_pairs()
    {
        var sheets = new SimulatedSheets(2000, 6, 10, 5, seed: 1);
        var random = new RandomStream(5, 3);
        for (int sheet = 0; sheet < 2000; sheet++)
            Say(sheets, sheet, sheet % 10, sheet % 6 == 0 ? Reused : Written(random));
        PatternLog log = Look(sheets);

        Assert.That(log.Findings.Sum(found => found.Statistic) + log.Abstentions.Count, Is.GreaterThan(0));
    }

    [Test]
    public void With_few_comments_or_none_nothing_is_said()
    {
        PatternLog few = Look(Commented(1, share: 0.05));
        PatternLog none = Look(new SimulatedSheets(30, 6, 10, 5, seed: 1));

        Assert.That(few.Abstentions.Single().Reason.English, Does.Contain("30 are needed"));
        Assert.That(none.Abstentions.Single().Reason.English, Does.Contain("no comments"));
    }
}
