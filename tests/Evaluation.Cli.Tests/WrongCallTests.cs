using CsCheck;

namespace Evaluation.Cli;

public sealed class WrongCallTests
{
    private static readonly string[] Words =
    [
        "score", "check", "explain", "--subject", "--format", "csv", "--culture", "zh", "--threads", "-1", "--all", "--help", "--", "", "\"", "[x]",
    ];

    [TestCase("CLI107: There is no command. Give one of: demo, score, report, check, explain, evaluators, patterns, robustness, whatif, compare, conduct, sample, annual-report, template, selfscore, simulate, page-template.")]
    [TestCase("CLI102: 'scroe' is not understood here. Did you mean 'score'?", "scroe")]
    [TestCase("CLI101: 'publish' is not understood here.", "publish")]
    [TestCase("CLI101: '@arguments.rsp' is not understood here.", "demo", "@arguments.rsp")]
    [TestCase("CLI102: '--formt' is not understood here. Did you mean '--format'?", "score", "a", "b", "--formt")]
    [TestCase("CLI103: SCHEME is missing.", "check")]
    [TestCase("CLI103: OBSERVATIONS is missing.", "score", "a")]
    [TestCase("CLI103: SCHEME is missing.", "check", " ")]
    [TestCase("CLI103: --subject is missing.", "explain", "a", "b")]
    [TestCase("CLI104: --out has no value.", "score", "a", "b", "--out")]
    [TestCase("CLI104: --out has no value.", "score", "a", "b", "--out", "")]
    [TestCase("CLI105: --out is given more than once.", "score", "a", "b", "--out", "x", "--out", "y")]
    [TestCase("CLI106: 'xml' cannot be --format. Give table, csv or json.", "score", "a", "b", "--format", "xml")]
    [TestCase("CLI106: '0' cannot be --threads. Give a whole number from 1 up.", "demo", "--threads", "0")]
    [TestCase("CLI106: '1.5' cannot be --threads.", "demo", "--threads", "1.5")]
    [TestCase("CLI106: '3' cannot be --step. Give a divisor of 100 from 0.01 to 50, such as 5.", "check", "a", "--step", "3")]
    [TestCase("CLI106: '1e1' cannot be --step.", "check", "a", "--step", "1e1")]
    [TestCase("CLI106: 'de-DE' cannot be --culture. Give zh-CN or en.", "demo", "--culture", "de-DE")]
    public void A_wrong_call_ends_with_2_and_says_what_is_wrong(string expected, params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.StartWith("error " + expected));
        Assert.That(run.ErrorLines[^1], Does.Match("^See 'evaluation.* --help'\\.$"));
    }

    [Test]
    public void Everything_wrong_with_a_call_is_told_at_once_and_in_the_language_of_the_surroundings()
    {
        CommandRun run = CommandRun.In("zh_CN.UTF-8", "score", "--format", "xml", "--threads", "0", "--culture", "de");

        Assert.That(run.ErrorLines, Is.EqualTo(new[]
        {
            "错误 CLI103: 缺少 SCHEME。完整写法：evaluation score SCHEME OBSERVATIONS [--corrections FILE] [--prepare FILE] [--earlier FILE...] [--out DIR] [--template PATH] [--format table|csv|json]。",
            "错误 CLI103: 缺少 OBSERVATIONS。完整写法：evaluation score SCHEME OBSERVATIONS [--corrections FILE] [--prepare FILE] [--earlier FILE...] [--out DIR] [--template PATH] [--format table|csv|json]。",
            "错误 CLI106: “xml”不能作为 --format 的值。请填 table、csv 或 json。",
            "错误 CLI106: “0”不能作为 --threads 的值。请填 1 以上的整数。",
            "错误 CLI106: “de”不能作为 --culture 的值。请填 zh-CN 或 en。",
            "用法见 evaluation score --help。",
        }));
    }

    [Test]
    public void Control_characters_of_a_call_are_not_printed()
    {
        CommandRun run = CommandRun.Of("\u001b]0;owned\u0007");

        Assert.That(run.Error, Does.Contain("\\u001b]0;owned\\u0007"));
        Assert.That(run.ErrorLines.SelectMany(line => line).Where(char.IsControl), Is.Empty);
    }

    [Test]
    public void No_words_whatever_bring_the_command_down()
    {
        Gen<string> word = Gen.OneOf(
            Gen.String[0, 6],
            Gen.Int[0, Words.Length - 1].Select(i => Words[i]));

        word.Array[0, 6].Sample(words =>
            Assert.That(CommandRun.Of(words) is { Code: 0 or 1 or 2 } ? "" : CommandRun.Of(words).Error, Is.Empty));
    }
}
