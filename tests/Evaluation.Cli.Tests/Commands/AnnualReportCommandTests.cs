using System.Text.Json;

namespace Evaluation.Cli.Commands;

public sealed class AnnualReportCommandTests
{
    private static readonly string Report = Sample.PathTo("samples", "conduct", "annual-report.csv");

    private static string Changed(string old, string changed) => Sample.Write("changed.csv", File.ReadAllText(Report).Replace(old, changed, StringComparison.Ordinal));

    [TestCase("en", " 0 do not, 0 uncertain")]
    [TestCase("zh-CN", "不符 0 项，存疑 0 项")]
    public void A_sound_report_passes(string locale, string expected)
    {
        CommandRun run = CommandRun.In(locale, "annual-report", Report);

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.OutputLines[0], Does.Contain(expected));
    }

    [Test]
    public void A_changed_cell_is_told_with_its_arithmetic()
    {
        CommandRun run = CommandRun.Of("annual-report", Changed("申请数量,20,3,0,1,2,0,26", "申请数量,20,3,0,1,2,0,27"));

        Assert.That(run.OutputLines.Skip(1), Has.Some.Contains("does not hold").And.Some.Contains("27"));
    }

    [Test]
    public void Last_years_carry_over_is_compared()
    {
        JsonElement root = JsonDocument.Parse(CommandRun.Of("annual-report", Report, "--previous", Report, "--format", "json").Output).RootElement;

        Assert.That(root.GetProperty("outcome").GetString(), Is.EqualTo("fail"), "this year carried over 2, last year carried on 1");
    }

    [Test]
    public void Numbers_of_the_text_are_compared()
    {
        string sound = Sample.Write("sound.txt", "2025年，本机关新收政府信息公开申请26件。");
        string other = Sample.Write("other.txt", "2025年，本机关新收政府信息公开申请62件。");

        Assert.That(CommandRun.Of("annual-report", Report, "--text", sound).Output, Does.Contain(" 0 do not"));
        Assert.That(CommandRun.Of("annual-report", Report, "--text", other).Output, Does.Contain(" 1 do not"));
    }

    [Test]
    public void Files_that_are_no_report_are_told()
    {
        CommandRun table = CommandRun.Of("annual-report", Sample.Write("other.csv", "a,b\n1,2\n"));
        CommandRun text = CommandRun.Of("annual-report", Report, "--text", "no-such-file.txt");

        Assert.That((table.Code, text.Code), Is.EqualTo((ExitCode.Findings, ExitCode.Findings)));
        Assert.That(table.Error, Does.Contain("ANN101"));
        Assert.That(text.Error, Does.Contain("OBS001").And.Contain("There is no such file."));
    }

    [Test]
    public void A_page_is_read_with_its_text_and_compared_with_others()
    {
        string Page(string text) => $"<html><body><p>{text}</p><table>"
            + string.Concat(File.ReadLines(Report).Select(line => "<tr><td>" + line.Replace(",", "</td><td>", StringComparison.Ordinal) + "</td></tr>")) + "</table></body></html>";
        const string Body = "我局认真贯彻落实条例要求，围绕市场监管职责主动公开行政处罚信息和抽检结果。全年组织三次业务培训，参训人员覆盖全部科室和基层监管所。";
        string own = Sample.Write("own.html", Page("2025年新收政府信息公开申请26件。" + Body));
        string earlier = Sample.Write("earlier.html", Page("2024年新收政府信息公开申请20件。" + Body));
        string neighbour = Sample.Write("neighbour.txt", "本委主动公开水务工程规划与供水水质监测数据，依申请公开按期答复，新建政务新媒体矩阵，举办开放日活动两场。");
        string[] call = ["annual-report", own, "--previous", earlier, "--neighbour", neighbour];

        CommandRun english = CommandRun.Of(call);
        CommandRun chinese = CommandRun.In("zh-CN", call);
        JsonElement reuse = JsonDocument.Parse(CommandRun.Of([.. call, "--format", "json"]).Output).RootElement.GetProperty("reuse");

        Assert.That(english.Output, Does.Contain("AR01 [needs review] The text is last year's again").And.Not.Contain("AR02"));
        Assert.That(english.Output, Does.Contain("[table 1] B3; ").And.Contain("[table 1] B26"), "the carry-over of last year is told with its place");
        Assert.That(chinese.Output, Does.Contain("AR01〔待研判〕正文与上年雷同"));
        Assert.That(reuse.GetProperty("findings").GetArrayLength(), Is.EqualTo(1));
        Assert.That(reuse.GetProperty("comparisons").GetArrayLength(), Is.EqualTo(2));
        Assert.That(CommandRun.Of([.. call, "--template", own]).Output, Does.Not.Contain("AR01"));
    }

    [Test]
    public void Others_without_a_text_to_compare_are_refused() =>
        Assert.That(CommandRun.Of("annual-report", Report, "--neighbour", Sample.Write("n.txt", "text")).Error, Does.Contain("CLI225").And.Contain("--text"));
}
