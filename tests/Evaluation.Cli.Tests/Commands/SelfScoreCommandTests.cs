using System.Text.Json;

namespace Evaluation.Cli.Commands;

public sealed class SelfScoreCommandTests
{
    private static string Scheme => Sample.PathTo("schemes", "jiamusi-2018.yaml");

    [Test]
    public void A_template_is_written_and_read_back_with_every_row_open()
    {
        string file = Path.Combine(Sample.NewFolder(), "selfscore.xlsx");
        CommandRun written = CommandRun.Of("template", Scheme, "--out", file, "--subject", "某局");
        CommandRun run = CommandRun.In("zh-CN", "selfscore", Scheme, file, "--today", "2024-09-27");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((written.Code, written.Error.StartsWith("Written: ", StringComparison.Ordinal)), Is.EqualTo((0, true)), written.Error);
            Assert.That(run.Code, Is.Zero, run.Error);
            Assert.That(run.OutputLines[0], Does.StartWith("某局：0 分（满分"));
            Assert.That(run.Error, Does.Contain("OBS465"));
        }
    }

    [Test]
    public void A_folder_of_workbooks_gives_a_table_and_a_document()
    {
        string folder = Sample.NewFolder();
        CommandRun.Of("template", Scheme, "--out", folder, "--subject", "甲局", "乙/局");
        CommandRun table = CommandRun.Of("selfscore", Scheme, folder);
        CommandRun json = CommandRun.Of("selfscore", Scheme, folder, "--format", "json");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Directory.GetFiles(folder).Select(Path.GetFileName).Order(), Is.EqualTo(new[] { "001-甲局.xlsx", "002-乙_局.xlsx" }));
            Assert.That(table.Output, Does.Contain("甲局").And.Contain("乙/局"));
            Assert.That(JsonDocument.Parse(json.Output).RootElement.GetProperty("offices").GetArrayLength(), Is.EqualTo(2));
        }
    }

    [Test]
    public void A_workbook_of_another_scheme_is_a_finding()
    {
        string file = Path.Combine(Sample.NewFolder(), "selfscore.xlsx");
        CommandRun.Of("template", Scheme, "--out", file, "--subject", "某局");
        CommandRun run = CommandRun.Of("selfscore", Sample.LandScheme, file);

        Assert.That((run.Code, run.Output, run.Error.Contains("error OBS455", StringComparison.Ordinal)), Is.EqualTo((1, "", true)));
    }

    [Test]
    public void The_score_command_takes_workbooks_too()
    {
        string folder = Sample.NewFolder();
        CommandRun.Of("template", Scheme, "--out", folder, "--subject", "甲局", "乙局");
        CommandRun run = CommandRun.Of("score", Scheme, folder);

        // Nothing is filled in, and the scheme scores nobody before everything is.
        Assert.That((run.Code, run.Error.Contains("not collected", StringComparison.Ordinal)), Is.EqualTo((1, true)), run.Error);
    }

    [Test]
    public void A_day_that_is_none_is_a_wrong_call() =>
        Assert.That(CommandRun.Of("selfscore", Scheme, "x.xlsx", "--today", "tomorrow").Code, Is.EqualTo(2));

    [TestCase("en", "reply to request R1 (letter), received on 2026-10-12", "CAL335", "replies overdue")]
    [TestCase("zh-CN", "答复letter申请 R1（2026-10-12 收到", "CAL335", "答复超期")]
    public void Requests_in_hand_are_told_with_the_day_of_their_reply(string locale, params string[] expected)
    {
        string folder = Sample.NewFolder();
        CommandRun.Of("template", Scheme, "--out", folder, "--subject", "甲局", "乙局");
        string one = Path.Combine(folder, "001-甲局.xlsx");
        string log = Sample.Write("requests.csv", "request,received,kind,office\nR1,2026-10-12,letter,甲局\nR2,2026-10-12,,丙局\n");

        CommandRun single = CommandRun.In(locale, "selfscore", Scheme, one, "--today", "2026-11-24", "--requests", log);
        CommandRun table = CommandRun.In(locale, "selfscore", Scheme, folder, "--today", "2026-11-24", "--requests", log);

        Assert.That((single.Code, table.Code), Is.EqualTo((0, 0)), single.Error);
        Assert.That(single.Output, Does.Contain(expected[0]));
        Assert.That(single.Error, Does.Contain(expected[1]).And.Contain("requests.csv(3)"));
        Assert.That(table.Output, Does.Contain(expected[2]));
    }

    [Test]
    public void Requests_without_a_day_to_count_from_are_a_wrong_call()
    {
        CommandRun run = CommandRun.Of("selfscore", Scheme, "x.xlsx", "--requests", "requests.csv");

        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("CLI112").And.Contain("--today"));
    }

    [TestCase("en", "Workbooks read: 2; refused: 3")]
    [TestCase("zh-CN", "已读取工作簿 2 份；3 份有误")]
    public void One_bad_file_of_a_folder_does_not_hide_the_others(string locale, string remark)
    {
        string folder = Sample.NewFolder();
        CommandRun.Of("template", Scheme, "--out", folder, "--subject", "甲局", "乙局");
        CommandRun.Of("template", Sample.LandScheme, "--out", Path.Combine(folder, "003-other.xlsx"), "--subject", "丁局");
        File.WriteAllBytes(Path.Combine(folder, "004-cut.xlsx"), File.ReadAllBytes(Path.Combine(folder, "001-甲局.xlsx"))[..3000]);
        File.WriteAllBytes(Path.Combine(folder, "005-locked.xlsx"), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

        CommandRun run = CommandRun.In(locale, "selfscore", Scheme, folder);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("甲局").And.Contain("乙局"));
        Assert.That(run.Error, Does.Contain(remark).And.Contain("003-other.xlsx").And.Contain("OBS455").And.Contain("004-cut.xlsx").And.Contain("OBS451").And.Contain("005-locked.xlsx").And.Contain("OBS452"));
        Assert.That(run.Error, Does.Not.Contain("Central Directory"), "the words of the framework say nothing to an office");
        Assert.That(CommandRun.Of("score", Scheme, folder).Code, Is.EqualTo(1), "what counts is not scored without them");
    }
}
