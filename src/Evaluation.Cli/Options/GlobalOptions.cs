using System.CommandLine;
using System.Globalization;

namespace Evaluation.Cli.Options;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    private static readonly LocalText CultureText = new(
        "Language of what people read: zh-CN or en (default: the system's)", "界面语言：zh-CN 或 en（默认随系统）");

    private static readonly LocalText ThreadsText = new(
        "Most threads at work at once (default: all); no result depends on it", "最多同时使用的线程数（默认全部）；不影响任何结果");

    private static readonly LocalText AllText = new(
        "Print every diagnostic, not only the first 50", "列出全部诊断，而不只前 50 条");

    private static readonly LocalText Cultures = new("zh-CN or en", "zh-CN 或 en");
    private static readonly LocalText Counts = new("a whole number from 1 up", "1 以上的整数");

    internal GlobalOptions(Language language)
    {
        Culture = new ValueOption<Language?>("--culture", CultureText.In(language), Cultures, TryParseCulture)
        {
            HelpName = "zh-CN|en",
            Recursive = true,
        };
        Threads = new ValueOption<int?>("--threads", ThreadsText.In(language), Counts, TryParseCount) { HelpName = "N", Recursive = true };
        All = new Option<bool>("--all") { Description = AllText.In(language), Recursive = true };
    }

    internal ValueOption<Language?> Culture { get; }

    internal ValueOption<int?> Threads { get; }

    internal Option<bool> All { get; }

    /// <summary>The language that a call asks for, or <see langword="null"/> when it asks for none or for an unknown one.</summary>
    /// <remarks>Read from the words themselves: a call for help is never checked, and its options' values throw when they are wrong.</remarks>
    internal Language? LanguageOf(ParseResult call) =>
        call.GetResult(Culture) is { Tokens: [{ Value: { } text }] } && TryParseCulture(text, out Language? language) ? language : null;

    private static bool TryParseCulture(string text, out Language? value)
    {
        string name = text.Split('-', '_', '.')[0];
        value = string.Equals(name, "zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese
            : string.Equals(name, "en", StringComparison.OrdinalIgnoreCase) ? Language.English
            : null;
        return value is not null;
    }

    private static bool TryParseCount(string text, out int? value)
    {
        value = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0 ? count : null;
        return value is not null;
    }
}
