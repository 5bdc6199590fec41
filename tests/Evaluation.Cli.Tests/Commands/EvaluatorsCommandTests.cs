using System.Text;
using System.Text.Json;

namespace Evaluation.Cli.Commands;

public sealed class EvaluatorsCommandTests
{
    private const string FewDraws = "999";

    private static CommandRun Review(params string[] more) => ReviewIn("en", more);

    private static CommandRun ReviewIn(string locale, params string[] more) =>
        CommandRun.In(locale, ["evaluators", Sample.GuilfordScheme, Sample.GuilfordObservations, "--draws", FewDraws, .. more]);

    private static string[] Found(CommandRun run) =>
        [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("kind").GetString()!)];

    [TestCase("en", "In short", "accuses nobody", "Brahe gives Edward 13.0 points less on a sheet of 45")]
    [TestCase("zh-CN", "一、概要", "不指控任何人", "Brahe 给 Edward 的评分平均每份少 13.0 分")]
    public void Guilfords_three_are_reviewed_in_the_language_asked_for(string locale, params string[] expected)
    {
        CommandRun run = ReviewIn(locale);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(expected.Where(text => !run.Output.Contains(text, StringComparison.Ordinal)), Is.Empty);
        Assert.That(run.Output, Does.Not.Contain("NaN").And.Not.Contain("{0}").And.Not.Contain("  \n"));
    }

    [Test]
    public void The_short_answer_names_only_whom_findings_of_their_own_concern() =>
        Assert.That(Review().OutputLines.Single(line => line.StartsWith("- To be looked at", StringComparison.Ordinal)), Does.EndWith(" findings, about Brahe."));

    [Test]
    public void The_files_have_what_is_printed_and_checksums_that_fit()
    {
        string folder = Sample.NewFolder();

        CommandRun text = Review("--out", folder);
        CommandRun json = ReviewIn("zh-CN", "--format", "json");

        Assert.That(File.ReadAllText(Path.Combine(folder, "evaluators.txt")), Is.EqualTo(text.Output));
        Assert.That(Encoding.UTF8.GetBytes(json.Output), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder, "evaluators.json"))));
        Assert.That(text.ErrorLines[0], Is.EqualTo("Written:"));
        Assert.That(text.Error, Does.Contain(Path.Combine(folder, "evaluators.txt")).And.Contain(Path.Combine(folder, "evaluators.json")));
        foreach (string line in File.ReadLines(Path.Combine(folder, "evaluators.sha256")))
        {
            string[] parts = line.Split("  ");
            Assert.That(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, parts[1])))), Is.EqualTo(parts[0]));
        }

        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(3));
    }

    [Test]
    public void The_files_of_a_score_and_of_a_review_live_in_one_folder()
    {
        string folder = Sample.NewFolder();

        CommandRun.Of("score", Sample.GuilfordScheme, Sample.GuilfordObservations, "--out", folder);
        byte[] sums = File.ReadAllBytes(Path.Combine(folder, "checksums.sha256"));
        Review("--out", folder);

        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(8));
        Assert.That(File.ReadAllBytes(Path.Combine(folder, "checksums.sha256")), Is.EqualTo(sums));
    }

    [Test]
    public void When_one_file_cannot_be_written_the_other_stays()
    {
        string folder = Sample.NewFolder();
        Directory.CreateDirectory(Path.Combine(folder, "evaluators.json"));
        File.WriteAllText(Path.Combine(folder, "evaluators.txt"), "old");

        CommandRun run = Review("--out", folder);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("CLI201"));
        Assert.That(File.ReadAllText(Path.Combine(folder, "evaluators.txt")), Is.EqualTo("old"));
    }

    [Test]
    public void Seed_level_and_ties_reach_the_review()
    {
        string ties = Sample.Write("ties.csv", "评估员,评估对象,关联\nBrahe,Anne,同乡\nBrahe,Chris,同乡\nBrahe,David,同乡\n");

        CommandRun run = Review("--format", "json", "--seed", "-7", "--level", "0.001", "--relations", ties, "--threads", "1");

        JsonElement root = JsonDocument.Parse(run.Output).RootElement;
        JsonElement manifest = root.GetProperty("manifest");
        Assert.That(run.Code, Is.Zero);
        Assert.That(manifest.GetProperty("seed").GetInt64(), Is.EqualTo(-7));
        Assert.That(manifest.GetProperty("level").GetDouble(), Is.EqualTo(0.001));
        Assert.That(manifest.GetProperty("relationsName").GetString(), Is.EqualTo("ties.csv"));
        Assert.That(root.GetProperty("favours")[0].GetProperty("evaluator").GetString(), Is.EqualTo("Brahe"));
        Assert.That(Found(run), Has.Length.LessThan(Found(Review("--format", "json")).Length));
    }

    [Test]
    public void Names_in_the_list_of_ties_that_nobody_has_are_told_beside_the_review()
    {
        string ties = Sample.Write("ties.csv", "evaluator,subject,tie\nBrahee,Anne,\nBrahe,Anne,\n");

        CommandRun run = Review("--relations", ties);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.ErrorLines.Single(), Does.StartWith($"{ties}(2,1): warning EVD251").And.Contain("'Brahe'"));
    }

    [Test]
    public void A_broken_list_of_ties_stops_the_work()
    {
        string ties = Sample.Write("ties.csv", "evaluator,tie\n\u001b[31m,x\n");

        CommandRun run = Review("--relations", ties);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.ErrorLines.Single(), Does.StartWith($"{ties}(1): error EVD101"));
    }

    [TestCase("en", "there is nobody to review")]
    [TestCase("zh-CN", "无从评审")]
    public void A_round_without_evaluators_is_told_in_one_sentence(string locale, string expected)
    {
        CommandRun run = CommandRun.In(locale, "evaluators", Sample.LandScheme, Sample.LandObservations);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.ErrorLines.Single(), Does.StartWith(Sample.LandObservations).And.Contain("CLI303").And.Contain(expected));
    }

    [Test]
    public void Evaluators_without_a_single_score_are_told_in_one_sentence()
    {
        string observations = Sample.Write("observations.csv", "subject,evaluator,A1,A2,A3,A4,A5\n甲,张,,,,,\n乙,李,,,,,\n");

        CommandRun run = CommandRun.Of("evaluators", Sample.LandScheme, observations);

        Assert.That((run.Code, run.ErrorLines.Length), Is.EqualTo((1, 1)));
        Assert.That(run.Error, Does.Contain("CLI304"));
    }

    [Test]
    public void One_evaluator_is_neither_cleared_nor_suspected()
    {
        string observations = Sample.Write("observations.csv", "subject,evaluator,A1,A2,A3,A4,A5\n甲,张,70,9,7,4,3\n乙,张,60,9,7,4,3\n");

        CommandRun run = CommandRun.Of("evaluators", Sample.LandScheme, observations);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output, Does.Contain("neither cleared nor suspected").And.Not.Contain("Nothing stands out"));
    }

    [Test]
    public void Hostile_names_control_no_terminal([Values("text", "json")] string format)
    {
        string observations = Sample.Write(
            "observations.csv",
            File.ReadAllText(Sample.GuilfordObservations).Replace("Brahe", "[red]{0}<b>", StringComparison.Ordinal).Replace("Edward", "=1+1{9}", StringComparison.Ordinal));

        CommandRun run = CommandRun.With(
            terminal => terminal with { IsOutputTerminal = true }, "evaluators", Sample.GuilfordScheme, observations, "--draws", FewDraws, "--format", format);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output, Does.Contain("[red]{0}<b>").And.Contain("=1+1{9}"));
        Assert.That(run.Output.Where(character => char.IsControl(character) && character is not ('\r' or '\n')), Is.Empty);
    }

    [Test]
    public void A_stopped_review_ends_with_130_and_leaves_no_file()
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.With(
            terminal => terminal,
            new CancellationToken(canceled: true),
            "evaluators",
            Sample.GuilfordScheme,
            Sample.GuilfordObservations,
            "--out",
            folder);

        Assert.That(run.Code, Is.EqualTo(130));
        Assert.That(folder, Does.Not.Exist);
    }

    [TestCase("--seed", "one", "a whole number")]
    [TestCase("--level", "0.5", "a number above 0 and below 0.5")]
    [TestCase("--level", "NaN", "a number above 0 and below 0.5")]
    [TestCase("--draws", "100", "a whole number from 999 to 9999999")]
    [TestCase("--format", "csv", "text or json")]
    public void A_value_that_an_option_does_not_take_is_a_wrong_call(string option, string value, string accepted)
    {
        CommandRun run = CommandRun.Of("evaluators", Sample.GuilfordScheme, Sample.GuilfordObservations, option, value);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("CLI106").And.Contain(accepted));
    }
}
