namespace Evaluation.Cli;

public sealed class LanguageTests
{
    private const string English = "Usage:";
    private const string Chinese = "用法：";

    [TestCase("zh_CN.UTF-8", "en_US.UTF-8", "en_US.UTF-8", "en", Chinese)]
    [TestCase("", "zh_CN.UTF-8", "en_US.UTF-8", "en", Chinese)]
    [TestCase(null, null, "zh_TW", "en", Chinese)]
    [TestCase(null, null, null, "zh-CN", Chinese)]
    [TestCase("C", null, "zh_CN.UTF-8", "zh-CN", English)]
    [TestCase("de_DE.UTF-8", null, null, "zh-CN", English)]
    [TestCase(null, null, null, "", English)]
    public void The_surroundings_decide_in_the_order_of_POSIX(string? all, string? messages, string? lang, string culture, string expected)
    {
        CommandRun run = CommandRun.With(
            terminal => terminal with
            {
                Variable = name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null },
                UICulture = culture,
            },
            "--help");

        Assert.That(run.Output, Does.Contain(expected));
    }

    [TestCase("zh-CN", Chinese)]
    [TestCase("zh", Chinese)]
    [TestCase("zh_Hans_CN.UTF-8", Chinese)]
    [TestCase("en-GB", English)]
    [TestCase("EN", English)]
    public void The_option_goes_before_the_surroundings(string culture, string expected)
    {
        string other = expected == Chinese ? "en" : "zh-CN";

        Assert.That(CommandRun.In(other, "score", "--help", "--culture", culture).Output, Does.Contain(expected));
        Assert.That(CommandRun.In(other, "--culture=" + culture, "score", "--help").Output, Does.Contain(expected));
    }
}
