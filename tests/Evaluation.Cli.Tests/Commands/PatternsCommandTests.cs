using System.Text;
using System.Text.Json;

namespace Evaluation.Cli.Commands;

public sealed class PatternsCommandTests
{
    private static readonly Lazy<string> Folder = new(() =>
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "cli", "patterns-round");
        CommandRun.Of("simulate", "--out", folder, "--offices", "16", "--evaluators", "4", "--indicators", "12", "--plant", "straight-lining:0.1", "client-lift:0.2", "--force");
        return folder;
    });

    private static string PathTo(string name) => Path.Combine(Folder.Value, name);

    private static CommandRun Screen(params string[] more) => ScreenIn("en", more);

    private static CommandRun ScreenIn(string locale, params string[] more) =>
        CommandRun.In(locale, ["patterns", PathTo("scheme.yaml"), PathTo("observations.csv"), "--draws", "999", .. more]);

    [TestCase("en", "In short", "It accuses nobody", "16 sheets of 4 evaluators about 16 subjects on 12 indicators.")]
    [TestCase("zh-CN", "一、概要", "不指控任何人", "共 16 份评分表，涉及 4 位评估员、16 个评估对象、12 项指标。")]
    public void A_round_is_looked_over_in_the_language_asked_for(string locale, params string[] expected)
    {
        CommandRun run = ScreenIn(locale);

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(expected.Where(text => !run.Output.Contains(text, StringComparison.Ordinal)), Is.Empty);
        Assert.That(run.Output, Does.Not.Contain("NaN").And.Not.Contain("{0}").And.Not.Contain("  \n"));
    }

    [Test]
    public void The_files_have_what_is_printed_and_a_report_and_checksums_that_fit()
    {
        string folder = Sample.NewFolder();

        CommandRun text = Screen("--out", folder);
        CommandRun json = ScreenIn("zh-CN", "--format", "json");

        Assert.That(File.ReadAllText(Path.Combine(folder, "patterns.txt")), Is.EqualTo(text.Output));
        Assert.That(Encoding.UTF8.GetBytes(json.Output), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder, "patterns.json"))));
        Assert.That(File.ReadAllText(Path.Combine(folder, "patterns.html")), Does.Contain("id=\"patterns\""));
        Assert.That(text.ErrorLines[0], Is.EqualTo("Written:"));
        foreach (string line in File.ReadLines(Path.Combine(folder, "patterns.sha256")))
        {
            string[] parts = line.Split("  ");
            Assert.That(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, parts[1])))), Is.EqualTo(parts[0]));
        }

        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(4));
    }

    [Test]
    public void What_stands_beside_the_round_reaches_the_screen()
    {
        string labels = Sample.Write("labels.csv", "evaluator,subject,label\nE01,O001,no\n");
        string ties = Sample.Write("ties.csv", "evaluator,subject\nE01,O001\n");

        CommandRun run = Screen(
            "--format", "json", "--seed", "-7", "--level", "0.01", "--closed", "2026-05-31", "--previous", PathTo("previous.csv"), "--previous-scheme", PathTo("scheme.yaml"), "--self-scores",
            PathTo("self-scores.csv"), "--clients", PathTo("clients.csv"), "--relations", ties, "--labels", labels, "--formal", "A", "--substantive", "B1", "B2", "--subjective", "B3");

        JsonElement manifest = JsonDocument.Parse(run.Output).RootElement.GetProperty("manifest");
        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(manifest.GetProperty("seed").GetInt64(), Is.EqualTo(-7));
        Assert.That(manifest.GetProperty("previousName").GetString(), Is.EqualTo("previous.csv"));
        Assert.That(manifest.GetProperty("selfScoresHash").GetString(), Has.Length.EqualTo(64));
        Assert.That(manifest.GetProperty("relationsName").GetString(), Is.EqualTo("ties.csv"));
        Assert.That(manifest.GetProperty("labelsName").GetString(), Is.EqualTo("labels.csv"));
        Assert.That(manifest.GetProperty("closed").GetString(), Does.StartWith("2026-06-01T00:00:00"));
        Assert.That(manifest.GetProperty("clients").GetArrayLength(), Is.EqualTo(3));
        Assert.That(manifest.GetProperty("formalIndicators").EnumerateArray().Select(code => code.GetString()), Is.EqualTo(new[] { "A1", "A2", "A3", "A4", "A5", "A6" }));
        Assert.That(manifest.GetProperty("substantiveIndicators").GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public void Codes_that_the_scheme_does_not_have_are_all_told()
    {
        CommandRun run = Screen("--formal", "A1", "Q7", "--subjective", "Q8");

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.ErrorLines, Has.Length.EqualTo(2).And.All.Contain("CLI305"));
    }

    [TestCase("--clients", "subject\n", "OBS")]
    [TestCase("--labels", "evaluator,subject,label\nE01,O001,maybe\n", "PAT962")]
    [TestCase("--relations", "evaluator,tie\nE01,x\n", "EVD101")]
    [TestCase("--self-scores", "subject,Q1\nO001,3\n", "OBS")]
    [TestCase("--previous", "indicator\nA1\n", "OBS")]
    public void A_broken_file_stops_the_work(string option, string text, string code)
    {
        CommandRun run = Screen(option, Sample.Write("broken.csv", text));

        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("broken.csv").And.Contain(code));
    }

    [Test]
    public void A_name_that_nobody_has_is_told_beside_the_screen()
    {
        CommandRun run = Screen("--clients", Sample.Write("clients.csv", "subject\nO01\nO002\n"));

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.ErrorLines.Single(), Does.Contain("warning PAT971"));
    }

    [Test]
    public void A_round_without_evaluators_is_looked_over_too()
    {
        CommandRun run = CommandRun.Of("patterns", Sample.LandScheme, Sample.LandObservations, "--draws", "999");

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain("sheets without an evaluator's name"));
    }

    [Test]
    public void Hostile_names_control_no_terminal([Values("text", "json")] string format)
    {
        string observations = Sample.Write(
            "observations.csv",
            File.ReadAllText(PathTo("observations.csv")).Replace("E01", "[red]{0}<b>", StringComparison.Ordinal).Replace("O003", "=1+1{9}", StringComparison.Ordinal));

        CommandRun run = CommandRun.With(
            terminal => terminal with { IsOutputTerminal = true }, "patterns", PathTo("scheme.yaml"), observations, "--draws", "999", "--format", format);

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output.Where(character => char.IsControl(character) && character is not ('\r' or '\n')), Is.Empty);
    }

    [Test]
    public void A_stopped_screen_ends_with_130_and_leaves_no_file()
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.With(
            terminal => terminal, new CancellationToken(canceled: true), "patterns", PathTo("scheme.yaml"), PathTo("observations.csv"), "--out", folder);

        Assert.That(run.Code, Is.EqualTo(130));
        Assert.That(folder, Does.Not.Exist);
    }

    [TestCase("--seed", "one", "a whole number")]
    [TestCase("--level", "0.5", "a number above 0 and below 0.5")]
    [TestCase("--draws", "100", "a whole number from 999 to 9999999")]
    [TestCase("--closed", "tomorrow", "a date such as 2026-05-31")]
    [TestCase("--without", "PAT000", "one of")]
    [TestCase("--format", "csv", "text or json")]
    public void A_value_that_an_option_does_not_take_is_a_wrong_call(string option, string value, string accepted)
    {
        CommandRun run = CommandRun.Of("patterns", PathTo("scheme.yaml"), PathTo("observations.csv"), option, value);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("CLI106").And.Contain(accepted));
    }
}
