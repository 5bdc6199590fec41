using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Evaluation.Cli.Commands;

public sealed class WhatIfCommandTests
{
    private static CommandRun Ask(params string[] more) => AskIn("en", more);

    private static CommandRun AskIn(string locale, params string[] more) => CommandRun.In(locale, ["whatif", Sample.LandScheme, Sample.LandObservations, .. more]);

    [TestCase("en", "What if there were no A5", "Without 'A5'", "change places", "How do the indicators hang together?")]
    [TestCase("zh-CN", "如果没有 A5", "去掉“A5”后", "易位", "各项指标之间关系如何？")]
    public void Several_questions_are_answered_at_once_each_under_its_heading(string locale, params string[] expected)
    {
        CommandRun run = AskIn(locale, "--remove", "A5", "--swap", "成都市", "眉山市", "--structure");

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(expected.Where(text => !run.Output.Contains(text, StringComparison.Ordinal)), Is.Empty);
        Assert.That(run.Output, Does.Not.Contain("NaN").And.Not.Contain("{0}"));
    }

    [TestCase("rank:5")]
    [TestCase("75.4")]
    [TestCase("score:75.4")]
    public void A_goal_is_a_rank_or_a_total(string goal)
    {
        // 资阳市 was published on rank 5 with 75.4; 乐山市 stands behind it with 72.
        CommandRun run = Ask("--improve", "乐山市", "--to", goal);

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain("What is the cheapest way for 乐山市?").And.Contain("Total 72 → 75.4"));
    }

    [Test]
    public void Only_what_the_file_of_efforts_names_is_improved()
    {
        string efforts = Sample.Write("efforts.csv", "指标,每分投入,起步投入\nA1,2,5\n");
        CommandRun run = Ask("--improve", "乐山市", "--to", "75.4", "--effort", efforts, "--format", "json");
        JsonElement answer = JsonDocument.Parse(run.Output).RootElement.GetProperty("answers")[0].GetProperty("answer");

        Assert.That(answer.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("indicator").GetString()), Is.EqualTo(new[] { "A1" }));
        Assert.That(answer.GetProperty("effort").GetDecimal(), Is.GreaterThanOrEqualTo(5 + (2 * 3.4m)));
    }

    [Test]
    public void Everything_wrong_is_told_at_once()
    {
        string efforts = Sample.Write("efforts.csv", "indicator,per point\nA1,-2\nQ,1\nA1,many\n");
        CommandRun run = Ask("--remove", "Q7", "--swap", "成都", "眉山市", "--improve", "乐山", "--effort", efforts);

        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("WHA101").And.Contain("Did you mean 成都市").And.Contain("Did you mean 乐山市").And.Contain("WHA121").And.Contain("WHA122").And.Contain("WHA123"));
    }

    [Test]
    public void A_round_compared_with_itself_has_not_changed()
    {
        CommandRun run = Ask("--compare", Sample.LandScheme, Sample.LandObservations, "--format", "json");
        JsonElement[] subjects = [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("answers")[0].GetProperty("answer").GetProperty("subjects").EnumerateArray()];

        Assert.That(subjects, Has.Length.EqualTo(21));
        Assert.That(subjects.Select(subject => subject.GetProperty("change").GetDecimal()), Is.All.Zero);
    }

    [Test]
    public void The_files_have_what_is_printed_and_checksums_that_fit()
    {
        string folder = Sample.NewFolder();

        CommandRun text = Ask("--remove", "A5", "--structure", "--out", folder);
        CommandRun json = AskIn("zh-CN", "--remove", "A5", "--structure", "--format", "json");

        Assert.That(File.ReadAllText(Path.Combine(folder, "whatif.txt")), Is.EqualTo(text.Output));
        Assert.That(Encoding.UTF8.GetBytes(json.Output), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder, "whatif.json"))));
        foreach (string[] parts in File.ReadLines(Path.Combine(folder, "whatif.sha256")).Select(line => line.Split("  ")))
            Assert.That(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, parts[1])))), Is.EqualTo(parts[0]));
        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(3));
    }

    [TestCase("CLI110")]
    [TestCase("CLI111", "--swap", "成都市")]
    [TestCase("CLI111", "--compare", "a", "b", "c")]
    [TestCase("CLI112", "--structure", "--to", "next")]
    [TestCase("CLI112", "--structure", "--effort", "e.csv")]
    [TestCase("CLI106", "--improve", "成都市", "--to", "rank:0")]
    public void A_call_that_asks_nothing_or_half_is_a_wrong_call(string code, params string[] more)
    {
        CommandRun run = Ask(more);

        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(code));
    }

    [Test]
    public void A_goal_out_of_reach_says_so()
    {
        CommandRun run = Ask("--improve", "成都市", "--to", "next");

        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("WHA106"));
    }

    [Test]
    public void A_stopped_call_ends_with_130_and_leaves_no_file()
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.With(
            terminal => terminal, new CancellationToken(canceled: true), "whatif", Sample.LandScheme, Sample.LandObservations, "--structure", "--out", folder);

        Assert.That(run.Code, Is.EqualTo(130));
        Assert.That(folder, Does.Not.Exist);
    }
}
