namespace Evaluation.Cli;

public sealed class CommandLineTests
{
    [TestCase("en", "Stopped. No file was left half-written.")]
    [TestCase("zh-CN", "已中止。没有留下写到一半的文件。")]
    public void A_stopped_command_ends_with_130_and_leaves_no_file(string culture, string expected)
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.With(
            terminal => terminal, new CancellationToken(canceled: true), "demo", "--out", folder, "--culture", culture);

        Assert.That(run.Code, Is.EqualTo(130));
        Assert.That(run.ErrorLines, Is.EqualTo(new[] { expected }));
        Assert.That(folder, Does.Not.Exist);
    }

    [Test]
    public void A_defect_is_told_on_one_line_and_ends_with_70()
    {
        CommandRun run = CommandRun.With(terminal => terminal with { Output = new BrokenWriter() }, "check", Sample.LandScheme);

        Assert.That(run.Code, Is.EqualTo(70));
        Assert.That(run.ErrorLines, Has.Length.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("error CLI901: ").And.Contain("broken on purpose").And.Not.Contain("   at "));
    }

    [Test]
    public void The_details_of_a_defect_are_there_for_who_asks()
    {
        CommandRun run = CommandRun.With(
            terminal => terminal with { Output = new BrokenWriter(), Variable = name => name == "EVALUATION_TRACE" ? "1" : null },
            "check",
            Sample.LandScheme);

        Assert.That(run.Code, Is.EqualTo(70));
        Assert.That(run.Error, Does.Contain("   at "));
    }

    [Test]
    public void An_output_that_is_full_is_no_defect_and_ends_with_1()
    {
        CommandRun run = CommandRun.With(terminal => terminal with { Output = new FullWriter() }, "check", Sample.LandScheme, "--culture", "zh-CN");

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.ErrorLines, Has.Length.EqualTo(1));
        Assert.That(run.Error, Is.EqualTo("错误 CLI202: 输出无法写入：存储空间不足。 请释放空间，或改写到别处。" + Environment.NewLine));
    }

    [TestCase(1, "check", "nowhere.yaml")]
    [TestCase(2, "publish")]
    public void An_error_stream_that_is_full_keeps_the_exit_code(int code, params string[] arguments) => Assert.That(
        CommandRun.With(terminal => terminal with { Error = new FullWriter() }, arguments).Code, Is.EqualTo(code));

    private sealed class FullWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new IOException("No space left on device", OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28);
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("broken on purpose");
    }
}
