using System.Text.Json;

namespace Evaluation.Cli.Commands;

/// <summary>Rounds whose numbers are prepared before they are scored.</summary>
public sealed class PreparedRoundTests
{
    private const string Scheme = """
        scheme: visits
        title: visits and answers
        fullMark: 100
        indicators:
          - { code: A, title: visits, fullMark: 60, method: { name: min-max } }
          - { code: B, title: answers, fullMark: 40, method: { name: min-max } }
        """;

    private const string Steps = """
        steps:
          - step: impute-earlier
          - { step: impute-mean, indicators: [B] }
        """;

    private static string[] Files(string steps = Steps) =>
    [
        Sample.Write("scheme.yaml", Scheme),
        Sample.Write("now.csv", "subject,A,B\n甲,10,\n乙,,3\n丙,30,5\n"),
        "--prepare", Sample.Write("steps.yaml", steps),
    ];

    private static string Earlier() => Sample.Write("2025.csv", "subject,A,B\n乙,20,\n丙,1,1\n");

    [Test]
    public void Gaps_are_filled_in_before_scoring_and_every_change_is_written_beside_the_result()
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.Of(["score", .. Files(), "--earlier", Earlier(), "--format", "json", "--out", folder]);

        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(
            json.RootElement.GetProperty("standings").EnumerateArray().Select(standing => (standing.GetProperty("subject").GetString(), standing.GetProperty("score").GetDecimal())),
            Is.EqualTo(new (string?, decimal)[] { ("丙", 100), ("乙", 30), ("甲", 20) }), "20 of 10 to 30 is half of 60; 4, the mean of 3 and 5, half of 40");
        Assert.That(run.Error, Does.Contain("Before scoring, 2 numbers were changed in 2 steps and 0 subjects taken out."));
        Assert.That(File.ReadAllText(Path.Combine(folder, "preparation.txt")), Does.Contain("乙 / A: missing → 20, as in 2025.csv").And.Contain("甲 / B: missing → 4"));
        Assert.That(File.ReadAllText(Path.Combine(folder, "checksums.sha256")), Does.Contain("preparation.json"));
    }

    [Test]
    public void The_explanation_of_a_subject_says_what_was_done_to_its_numbers()
    {
        CommandRun changed = CommandRun.Of(["explain", .. Files(), "--earlier", Earlier(), "--subject", "乙"]);
        CommandRun untouched = CommandRun.Of(["explain", .. Files(), "--earlier", Earlier(), "--subject", "丙"]);

        Assert.That(changed.Output, Does.Contain("What was done to its numbers before they were scored:").And.Contain("乙 / A: missing → 20"));
        Assert.That(untouched.Code, Is.Zero);
        Assert.That(untouched.Output, Does.Not.Contain("What was done"));
    }

    [Test]
    public void Earlier_rounds_without_steps_and_steps_without_earlier_rounds_are_told()
    {
        string[] files = Files();

        CommandRun withoutSteps = CommandRun.Of("score", files[0], files[1], "--earlier", Earlier());
        CommandRun withoutRounds = CommandRun.Of(["score", .. files]);

        Assert.That((withoutSteps.Code, withoutRounds.Code), Is.EqualTo((ExitCode.WrongCall, ExitCode.Findings)));
        Assert.That(withoutSteps.Error, Does.Contain("CLI112"));
        Assert.That(withoutRounds.Error, Does.Contain("PRE116").And.Contain("--earlier"));
    }

    [Test]
    public void A_study_of_robustness_is_of_the_prepared_round()
    {
        CommandRun run = CommandRun.Of(["robustness", .. Files("steps: [{ step: impute-median }]"), "--draws", "200"]);

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Error, Does.Contain("2 numbers were changed in 1 steps"));
    }

    [TestCase("en", "What moves the ranking of", "乙")]
    public void The_rank_of_a_subject_is_traced_when_asked_for(string locale, params string[] expected)
    {
        string[] steps = Files("steps: [{ step: impute-median }]");

        CommandRun run = CommandRun.In(locale, ["robustness", .. steps, "--draws", "200", "--sensitivity", "64", "--sensitivity-of", "乙"]);
        CommandRun unknown = CommandRun.In(locale, ["robustness", .. steps, "--sensitivity", "64", "--sensitivity-of", "丁"]);
        CommandRun alone = CommandRun.In(locale, ["robustness", .. steps, "--sensitivity-of", "乙"]);

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(expected.Where(text => !run.Output[run.Output.IndexOf(expected[0], StringComparison.Ordinal)..].Contains(text, StringComparison.Ordinal)), Is.Empty);
        Assert.That((unknown.Code, alone.Code), Is.EqualTo((ExitCode.Findings, ExitCode.WrongCall)));
        Assert.That(alone.Error, Does.Contain("CLI112"));
    }
}
