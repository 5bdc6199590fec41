using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Evaluation.Cli.Commands;

public sealed class RobustnessCommandTests
{
    private static CommandRun Study(params string[] more) => StudyIn("en", more);

    private static CommandRun StudyIn(string locale, params string[] more) =>
        CommandRun.In(locale, ["robustness", Sample.LandScheme, Sample.LandObservations, "--draws", "1000", .. more]);

    [TestCase("en", "How far may the ranking of", "can be told apart from both their neighbours", "weights: each by up to 25 % up or down", "rounding: as the scheme has it, or none at all", "成都市       1")]
    [TestCase("zh-CN", "的排名在多大程度上可信？", "第一名可信：“成都市”", "权重：每项上下浮动至多 25%", "四舍五入", "无法区分的对象")]
    public void The_sample_is_studied_in_plain_words_of_the_language_asked_for(string locale, params string[] expected)
    {
        CommandRun run = StudyIn(locale);

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(expected.Where(text => !run.Output.Contains(text, StringComparison.Ordinal)), Is.Empty);
        Assert.That(run.Output, Does.Not.Contain("NaN").And.Not.Contain("{0}").And.Not.Contain(" \n").And.Not.Contain("Sobol"));
    }

    [TestCase("en", "What moves the ranking of", "The order as a whole depends most on error of each observation")]
    [TestCase("zh-CN", "什么在左右", "总体排名受“采集误差”影响最大")]
    public void The_sensitivity_stands_below_when_asked_for(string locale, string heading, string sentence)
    {
        CommandRun run = StudyIn(locale, "--error", "5%", "--sensitivity", "128");

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain(heading).And.Contain(sentence));
    }

    [Test]
    public void The_files_have_what_is_printed_and_checksums_that_fit()
    {
        string folder = Sample.NewFolder();

        CommandRun text = Study("--sensitivity", "64", "--out", folder);
        CommandRun json = StudyIn("zh-CN", "--format", "json");

        Assert.That(File.ReadAllText(Path.Combine(folder, "robustness.txt")), Is.EqualTo(text.Output));
        Assert.That(Encoding.UTF8.GetBytes(json.Output), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder, "robustness.json"))));
        Assert.That(File.ReadAllText(Path.Combine(folder, "robustness.html")), Does.Contain("id=\"robustness\""));
        Assert.That(File.ReadAllText(Path.Combine(folder, "sensitivity.json")), Does.Contain("\"evaluation-sensitivity\""));
        Assert.That(text.ErrorLines[0], Is.EqualTo("Written:"));
        foreach (string[] parts in File.ReadLines(Path.Combine(folder, "robustness.sha256")).Select(line => line.Split("  ")))
            Assert.That(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, parts[1])))), Is.EqualTo(parts[0]));
        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(5));
    }

    [Test]
    public void Options_reach_the_study()
    {
        CommandRun run = Study("--format", "json", "--seed", "-7", "--weights", "0.1", "--error", "2pt", "--quantiles", "2.5,97.5", "--threads", "1");
        JsonElement manifest = JsonDocument.Parse(run.Output).RootElement.GetProperty("manifest");
        string[] varied = [.. manifest.GetProperty("factors").EnumerateArray().Select(factor => factor.GetProperty("varies").GetProperty("en").GetString()!)];

        Assert.That(manifest.GetProperty("seed").GetInt64(), Is.EqualTo(-7));
        Assert.That(manifest.GetProperty("draws").GetInt32(), Is.EqualTo(1000));
        Assert.That(manifest.GetProperty("level").GetDouble(), Is.EqualTo(0.95));
        Assert.That(varied, Has.Some.Contains("up to 10 %"));
        // The full marks of the five leaves are 77, 9, 7, 4 and 3 points.
        Assert.That(varied, Has.Some.Contains("a standard deviation of 50 % of its full mark, on 1").And.Some.Contains("2.6 %"));
    }

    [Test]
    public void Without_weights_only_the_rest_varies() =>
        Assert.That(Study("--weights", "0").Output, Does.Not.Contain("weights: each").And.Contain("rounding:"));

    [Test]
    public void Evaluators_are_reviewed_and_the_threads_change_not_a_byte()
    {
        string[] call = ["robustness", Sample.GuilfordScheme, Sample.GuilfordObservations, "--evaluators", "--draws", "500", "--format", "json", "--threads"];
        CommandRun one = CommandRun.Of([.. call, "1"]);

        Assert.That((one.Code, one.Error), Is.EqualTo((0, "")));
        Assert.That(one.Output, Does.Contain("how severe they are and by how much they err"));
        Assert.That(CommandRun.Of([.. call, "4"]).Output, Is.EqualTo(one.Output));
    }

    [Test]
    public void A_round_without_evaluators_has_none_to_vary()
    {
        CommandRun run = Study("--evaluators");

        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("CLI303"));
    }

    [Test]
    public void An_error_as_large_as_all_differences_is_told_in_the_study() =>
        Assert.That(Study("--error", "60%").Output, Does.Contain("ROB141"));

    [Test]
    public void Broken_input_stops_the_work()
    {
        CommandRun run = CommandRun.Of("robustness", Sample.LandScheme, Sample.Write("broken.csv", "subject,Q1\n成都市,3\n"));

        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("broken.csv").And.Contain("OBS"));
    }

    [Test]
    public void Two_documents_need_a_folder()
    {
        CommandRun run = Study("--format", "json", "--sensitivity", "64");

        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("CLI109"));
    }

    [Test]
    public void A_stopped_study_ends_with_130_and_leaves_no_file()
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.With(
            terminal => terminal, new CancellationToken(canceled: true), "robustness", Sample.LandScheme, Sample.LandObservations, "--out", folder);

        Assert.That(run.Code, Is.EqualTo(130));
        Assert.That(folder, Does.Not.Exist);
    }

    [Test]
    public void Hostile_names_control_no_terminal([Values("text", "json")] string format)
    {
        string observations = Sample.Write(
            "observations.csv", File.ReadAllText(Sample.LandObservations).Replace("成都市", "=1+1{9}<b>[red]", StringComparison.Ordinal));

        CommandRun run = CommandRun.With(
            terminal => terminal with { IsOutputTerminal = true }, "robustness", Sample.LandScheme, observations, "--draws", "100", "--format", format);

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output.Where(character => char.IsControl(character) && character is not ('\r' or '\n')), Is.Empty);
    }

    [TestCase("--draws", "0", "a whole number from 1 to 1000000")]
    [TestCase("--seed", "one", "a whole number")]
    [TestCase("--weights", "1", "a share from 0 to 0.99")]
    [TestCase("--error", "0", "a share of each full mark")]
    [TestCase("--error", "-2pt", "points such as 2pt")]
    [TestCase("--sensitivity", "1", "a whole number from 16 to 65536")]
    [TestCase("--quantiles", "5,90", "two percentiles as far from either end")]
    [TestCase("--quantiles", "50,50", "two percentiles as far from either end")]
    [TestCase("--format", "csv", "text or json")]
    public void A_value_that_an_option_does_not_take_is_a_wrong_call(string option, string value, string accepted)
    {
        CommandRun run = CommandRun.Of("robustness", Sample.LandScheme, Sample.LandObservations, option, value);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("CLI106").And.Contain(accepted));
    }
}
