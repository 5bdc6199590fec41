using System.CommandLine;
using Evaluation.Cli.Input;
using Evaluation.Diagnostics;

namespace Evaluation.Cli.Options;

/// <summary>The options that say how the numbers of a round are prepared before they are scored.</summary>
internal sealed class PreparationOptions
{
    private const string StepsName = "--prepare";
    private const string EarlierName = "--earlier";

    private static readonly LocalText StepsText = new("Prepare the numbers first, by these steps (YAML)", "先按这些步骤处理数据（YAML）");
    private static readonly LocalText EarlierText = new(
        "Observations of earlier rounds to fill gaps in from, the latest first (CSV)", "用于插补缺失的此前轮次采集值，最近的在前（CSV）");

    private static readonly LocalText Files = new("a file", "文件");

    private readonly Option<string> steps;
    private readonly ListOption<string> earlier;

    internal PreparationOptions(Func<string, string, LocalText, Option<string>> addOption, Command command, Language language)
    {
        steps = addOption(StepsName, "FILE", StepsText);
        command.Options.Add(earlier = new ListOption<string>(EarlierName, EarlierText.In(language), Files, TryFile) { HelpName = "FILE..." });
    }

    /// <summary>Why the options say nothing together: earlier rounds without steps that could use them; <see langword="null"/> when they do.</summary>
    internal Diagnostic? Refusal(ParseResult call) => call.GetValue(earlier) is not null && call.GetValue(steps) is null
        ? CommandLineDiagnostics.Of(CommandLineDiagnostics.OnlyWith, Place.Unknown, EarlierName, StepsName)
        : null;

    /// <summary>The files with those that these options name.</summary>
    internal RoundFiles AddTo(RoundFiles files, ParseResult call) =>
        files with { Preparation = call.GetValue(steps), Earlier = call.GetValue(earlier) ?? [] };

    private static bool TryFile(string text, out string value)
    {
        value = text;
        return !string.IsNullOrWhiteSpace(text);
    }
}
