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
        Assert.That(File.ReadLines(Path.Combine(folder, "conduct.sha256")).Count(), Is.EqualTo(3));
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
}
