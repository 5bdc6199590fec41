namespace Evaluation.Cli.Help;

/// <summary>The words of the help.</summary>
internal static class HelpTexts
{
    internal static readonly LocalText About = new(
        "Scores organisations on weighted indicators, ranks them and explains every point.",
        "按指标体系为机构评分、排名，并说明每一分的由来。");

    internal static readonly LocalText Usage = new("Usage:", "用法：");
    internal static readonly LocalText Commands = new("Commands:", "命令：");
    internal static readonly LocalText Arguments = new("Arguments:", "参数：");
    internal static readonly LocalText Options = new("Options:", "选项：");
    internal static readonly LocalText Examples = new("Examples:", "示例：");
    internal static readonly LocalText ExitCodes = new("Exit codes:", "退出码：");
    internal static readonly LocalText Help = new("Show this help", "显示帮助");
    internal static readonly LocalText Version = new("Show the version", "显示版本");
    internal static readonly LocalText SeeHelp = new("See '{0} --help'.", "用法见 {0} --help。");

    internal static readonly ValueList<(string Code, LocalText Meaning)> ExitCodeMeanings =
    [
        ("0", new LocalText("done", "完成")),
        ("1", new LocalText("findings in the input that stop the work", "输入有问题，无法继续")),
        ("2", new LocalText("wrong call", "调用方式有误")),
        ("70", new LocalText("a defect of the program", "程序缺陷")),
        ("130", new LocalText("stopped by Ctrl-C", "被 Ctrl-C 中止")),
    ];
}
