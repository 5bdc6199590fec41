namespace Evaluation.Cli.Commands;

public sealed class SimulateCommandTests
{
    private static string[] Small(string folder, params string[] more) => ["simulate", "--out", folder, "--offices", "10", "--evaluators", "4", "--indicators", "8", .. more];

    private static string[] FilesOf(string folder) => [.. Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [TestCase("en", "10 subjects, 4 evaluators, 80 scores; units with a planted pattern: 0.", "what was planted, and where")]
    [TestCase("zh-CN", "评估对象 10 个，评估员 4 位，评分 80 条；植入异常模式 0 处。", "植入了什么、植入何处")]
    public void An_honest_round_is_written_and_told_of(string locale, params string[] expected)
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.In(locale, Small(folder));

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(expected.Where(text => !run.Output.Contains(text, StringComparison.Ordinal)), Is.Empty);
        Assert.That(FilesOf(folder), Is.EqualTo(new[] { "observations.csv", "previous.csv", "scheme.yaml", "self-scores.csv", "simulation.sha256", "truth.csv" }));
    }

    [Test]
    public void The_files_are_read_back_by_the_other_commands_without_a_word()
    {
        string folder = Sample.NewFolder();
        string scheme = Path.Combine(folder, "scheme.yaml");
        string observations = Path.Combine(folder, "observations.csv");

        CommandRun made = CommandRun.Of(Small(folder, "--per-office", "2", "--plant", "straight-lining:0.1", "post-review-edit:0.2:0.5", "favour:0.3", "client-lift:0.2"));

        Assert.That(made.Code, Is.Zero);
        Assert.That(File.ReadAllLines(Path.Combine(folder, "truth.csv")), Has.Length.GreaterThan(6));
        string[][] calls =
        [
            ["score", scheme, observations, "--corrections", Path.Combine(folder, "corrections.csv")],
            ["evaluators", scheme, observations, "--relations", Path.Combine(folder, "relations.csv"), "--draws", "999"],
            [
                "patterns", scheme, observations, "--corrections", Path.Combine(folder, "corrections.csv"), "--previous", Path.Combine(folder, "previous.csv"), "--self-scores",
                Path.Combine(folder, "self-scores.csv"), "--relations", Path.Combine(folder, "relations.csv"), "--clients", Path.Combine(folder, "clients.csv"), "--draws", "999",
            ],
        ];
        foreach (string[] call in calls)
        {
            CommandRun run = CommandRun.Of(call);
            Assert.That((run.Code, run.Error), Is.EqualTo((0, "")), call[0]);
        }
    }

    [Test]
    public void A_given_scheme_is_filled_in()
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.Of("simulate", "--out", folder, "--scheme", Sample.GuilfordScheme, "--offices", "5");

        Assert.That(run.Code, Is.Zero);
        Assert.That(CommandRun.Of("score", Path.Combine(folder, "scheme.yaml"), Path.Combine(folder, "observations.csv")).Code, Is.Zero);
    }

    [Test]
    public void Files_that_are_there_stay_unless_forced_away()
    {
        string folder = Sample.NewFolder();
        CommandRun.Of(Small(folder));
        byte[] first = File.ReadAllBytes(Path.Combine(folder, "observations.csv"));

        CommandRun refused = CommandRun.Of(Small(folder, "--seed", "2"));
        byte[] second = File.ReadAllBytes(Path.Combine(folder, "observations.csv"));
        CommandRun forced = CommandRun.Of(Small(folder, "--seed", "2", "--force"));

        Assert.That((refused.Code, refused.ErrorLines.Length, forced.Code), Is.EqualTo((1, 6, 0)));
        Assert.That(refused.ErrorLines, Has.All.Contain("CLI203"));
        Assert.That(second, Is.EqualTo(first));
        Assert.That(File.ReadAllBytes(Path.Combine(folder, "observations.csv")), Is.Not.EqualTo(first));
    }

    [Test]
    public void The_same_seed_gives_the_same_bytes_on_any_number_of_threads()
    {
        string folder = Sample.NewFolder();

        CommandRun.Of(Small(Path.Combine(folder, "a"), "--seed", "9", "--plant", "random:0.2"));
        CommandRun.Of(Small(Path.Combine(folder, "b"), "--seed", "9", "--plant", "random:0.2", "--threads", "1"));

        Assert.That(File.ReadAllBytes(Path.Combine(folder, "b", "simulation.sha256")), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder, "a", "simulation.sha256"))));
    }

    [TestCase("--plant", "nonsense:0.1", "one of straight-lining, random")]
    [TestCase("--plant", "random", "KIND:SHARE")]
    [TestCase("--plant", "random:2", "the share from 0 to 1")]
    [TestCase("--plant", "random:0.1:0", "the strength above 0")]
    [TestCase("--levels", "1", "a whole number from 2 to 101")]
    [TestCase("--ceiling", "NaN", "a number from 0 to 1")]
    public void A_value_that_an_option_does_not_take_is_a_wrong_call(string option, string value, string accepted)
    {
        CommandRun run = CommandRun.Of(Small(Sample.NewFolder(), option, value));

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("CLI106").And.Contain(value).And.Contain(accepted));
    }

    [Test]
    public void Without_a_folder_the_call_is_wrong() => Assert.That(CommandRun.Of("simulate").Error, Does.Contain("CLI103").And.Contain("--out"));

    [Test]
    public void A_round_that_cannot_be_made_says_why()
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.Of("simulate", "--out", folder, "--scheme", Sample.PathTo("schemes", "human-development-index.yaml"));

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.ErrorLines.Single(line => line.Contains("CLI204", StringComparison.Ordinal)), Does.Contain("cannot be simulated").And.Not.Contain("Parameter"));
        Assert.That(folder, Does.Not.Exist);
    }
}
