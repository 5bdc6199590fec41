using System.Text;
using System.Text.Json;

namespace Evaluation.Cli.Commands;

public sealed class ConductCommandTests
{
    private static readonly string Clean = PathTo("clean.yaml");

    private static readonly string[] Round = ["--scheme", PathTo("scheme.yaml"), "--observations", PathTo("observations.csv"), "--corrections", PathTo("corrections.csv")];

    private static string PathTo(string name) => Sample.PathTo("samples", "conduct", name);

    [TestCase("en", "Conduct of the assessment: ", "None among the rules that could be assessed.")]
    [TestCase("zh-CN", "评估规范性审查：", "可评判的规则均符合。")]
    public void A_clean_programme_raises_nothing(string locale, params string[] expected)
    {
        CommandRun run = CommandRun.In(locale, "conduct", Clean);

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(expected.Where(text => !run.Output.Contains(text, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_programme_of_a_file_is_told()
    {
        CommandRun run = CommandRun.Of("conduct", PathTo("warning-signs.yaml"));

        Assert.That(run.OutputLines.Count(line => line.StartsWith("Conduct of the assessment: ", StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public void Scheme_and_appeals_are_reviewed_when_given()
    {
        CommandRun run = CommandRun.Of(["conduct", Clean, .. Round, "--standard-error", "0.5"]);

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain("SR01").And.Contain("SR10").And.Contain("AL07").And.Contain("3 subjects without a correction moved"));
    }

    [Test]
    public void The_files_have_what_is_printed_and_checksums_that_fit()
    {
        string folder = Sample.NewFolder();

        CommandRun text = CommandRun.Of(["conduct", Clean, .. Round, "--out", folder]);
        CommandRun json = CommandRun.Of(["conduct", Clean, .. Round, "--format", "json"]);

        Assert.That(File.ReadAllText(Path.Combine(folder, "conduct.txt")), Is.EqualTo(text.Output));
        Assert.That(Encoding.UTF8.GetBytes(json.Output), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder, "conduct.json"))));
        Assert.That(JsonDocument.Parse(json.Output).RootElement.GetProperty("appealsLedger").GetProperty("raised").GetInt32(), Is.EqualTo(3));
        Assert.That(File.ReadLines(Path.Combine(folder, "appeals.csv")).Count(), Is.EqualTo(5));
        Assert.That(File.ReadLines(Path.Combine(folder, "conduct.sha256")).Count(), Is.EqualTo(4));
        Assert.That(File.ReadAllText(Path.Combine(folder, "conduct.html")), Does.Contain("<section id=\"conduct\"").And.Contain("AL07"));
        Assert.That(text.ErrorLines[0], Is.EqualTo("Written:"));
    }

    [Test]
    public void Halves_are_refused_all_at_once()
    {
        CommandRun run = CommandRun.Of("conduct", Clean, "--corrections", PathTo("corrections.csv"), "--standard-error", "1");

        Assert.That(run.Code, Is.EqualTo(ExitCode.Findings));
        Assert.That(run.ErrorLines.Count(line => line.Contains("CLI225", StringComparison.Ordinal)), Is.EqualTo(3));
    }

    [Test]
    public void A_wrong_dossier_is_told_without_the_word_scheme()
    {
        CommandRun empty = CommandRun.Of("conduct", Sample.Write("empty.yaml", "a: &b 1"));
        CommandRun missing = CommandRun.Of("conduct", "no-such-file.yaml");

        Assert.That((empty.Code, missing.Code), Is.EqualTo((ExitCode.Findings, ExitCode.Findings)));
        string[] told = [.. empty.ErrorLines.Concat(missing.ErrorLines).Where(line => line.Contains("SCH0", StringComparison.Ordinal))];
        Assert.That(told, Has.Length.EqualTo(2));
        Assert.That(told, Has.None.Contains("scheme"));
    }

    [Test]
    public void A_standard_error_of_nothing_is_a_wrong_call() =>
        Assert.That(CommandRun.Of("conduct", Clean, "--standard-error", "0").Code, Is.EqualTo(ExitCode.WrongCall));

    [Test]
    public void Without_observations_there_is_no_page()
    {
        string folder = Sample.NewFolder();
        CommandRun run = CommandRun.Of("conduct", Clean, "--out", folder);

        Assert.That(Directory.GetFiles(folder).Select(Path.GetFileName), Is.EquivalentTo(new[] { "conduct.txt", "conduct.json", "conduct.sha256" }));
        Assert.That(run.Error, Does.Not.Contain("conduct.html"));
    }

    [Test]
    public void Grades_and_ranks_that_a_stated_error_cannot_carry_are_found_by_a_study()
    {
        string[] call = ["conduct", Clean, .. Round[..4], "--error", "5%", "--draws", "500", "--seed", "3"];
        CommandRun run = CommandRun.Of(call);
        CommandRun tiny = CommandRun.Of("conduct", Clean, Round[0], Round[1], Round[2], Round[3], "--error", "0.001%", "--draws", "500");

        Assert.That(run.Output, Does.Contain("SR09").And.Contain("SR10").And.Contain("90 %"));
        Assert.That(run.Output, Is.EqualTo(CommandRun.Of(call).Output), "same seed, same words");
        Assert.That(tiny.Output, Does.Not.Contain("SR09").And.Not.Contain("SR10"));
    }

    [Test]
    public void Several_programmes_share_the_round_and_its_ledger()
    {
        string two = "programmes:\n" + string.Concat(new[] { "甲项目", "乙项目" }.Select((name, i) =>
            "  - programme: " + name + "\n    feedbackSent: 2025-09-15\n    appeals: { daysToApply: 5, daysToDecide: 10, list: [{ subject: " + (i == 0 ? "乙市" : "丙市") + ", received: 2025-09-18, decided: 2025-09-24, outcome: upheld }] }\n"));
        JsonElement ledger = JsonDocument.Parse(CommandRun.Of(["conduct", Sample.Write("two.yaml", two), .. Round, "--format", "json"]).Output).RootElement.GetProperty("appealsLedger");

        Assert.That(ledger.GetProperty("deadlines").EnumerateArray().Select(deadline => deadline.GetProperty("programme").GetString()), Is.EqualTo(new[] { "甲项目", "乙项目" }));
    }

    [Test]
    public void Settings_of_a_study_without_one_are_a_wrong_call()
    {
        CommandRun run = CommandRun.Of("conduct", Clean, "--draws", "10");

        Assert.That(run.Code, Is.EqualTo(ExitCode.WrongCall));
        Assert.That(run.Error, Does.Contain("CLI112"));
    }

    [Test]
    public void A_workbook_with_what_a_dossier_says_reviews_as_the_dossier_does()
    {
        string folder = Sample.NewFolder();
        string workbook = Path.Combine(folder, "档案.xlsx");
        CommandRun written = CommandRun.Of("conduct", PathTo("warning-signs.yaml"), "--template", workbook);

        Assert.That((written.Code, written.ErrorLines[^1]), Is.EqualTo((0, "  " + workbook)));
        Assert.That(CommandRun.Of("conduct", workbook).Output, Is.EqualTo(CommandRun.Of("conduct", PathTo("warning-signs.yaml")).Output));
        Assert.That(CommandRun.Of("conduct", "--template", workbook).Error, Does.Contain("CLI228"), "a filled-in workbook is never replaced");
    }

    [Test]
    public void A_blank_workbook_is_no_dossier_yet_and_says_which_cell_is_missing()
    {
        string workbook = Path.Combine(Sample.NewFolder(), "blank.xlsx");
        CommandRun written = CommandRun.In("zh-CN", "conduct", "--template", workbook);
        CommandRun read = CommandRun.In("zh-CN", "conduct", workbook);

        Assert.That(written.Code, Is.Zero);
        Assert.That(read.Code, Is.EqualTo(ExitCode.Findings));
        Assert.That(read.Error, Does.Contain("blank.xlsx [项目](3,2)"));
        Assert.That(CommandRun.Of("conduct").Code, Is.EqualTo(ExitCode.WrongCall));
    }
}
