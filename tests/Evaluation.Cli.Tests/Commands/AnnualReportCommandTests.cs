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
        Assert.That(table.Error, Does.Contain("CLI226"));
        Assert.That(text.Error, Does.Contain("CLI227").And.Contain("There is no such file."));
    }
}
