using System.CommandLine;
using Evaluation.Cli.Commands;
using Spectre.Console;

namespace Evaluation.Cli.Help;

/// <summary>Writes the help of a command, in either language.</summary>
/// <remarks>System.CommandLine's own help is half translated and takes a wide character for one cell.</remarks>
internal sealed class HelpWriter(TextWriter writer, int width, Language language)
{
    private const int Indent = 2;
    private const int Gap = 3;

    internal void Write(Command command)
    {
        writer.WriteLine(command is RootCommand ? HelpTexts.About.In(language) : command.Description);
        Section(HelpTexts.Usage, [("", Usage(command))]);
        Section(HelpTexts.Commands, command.Subcommands.Select(child => (child.Name, child.Description ?? "")));
        Section(HelpTexts.Arguments, command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        IEnumerable<Option> global = command.Parents.OfType<RootCommand>().SelectMany(root => root.Options.Where(option => option.Recursive));
        Section(HelpTexts.Options, command.Options.Concat(global).Select(option => (Label(option), option.Description ?? "")));
        Section(HelpTexts.Examples, Examples(command).Select(example => ("", example)));
        if (command is RootCommand)
            Section(HelpTexts.ExitCodes, HelpTexts.ExitCodeMeanings.Select(code => (code.Code, code.Meaning.In(language))));
    }

    /// <summary>How a command is called, on one line.</summary>
    internal static string Usage(Command command) => command is RootCommand
        ? "evaluation COMMAND …"
        : string.Join(' ', command.Arguments
            .Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? argument.Name : $"[{argument.Name}]")
            .Concat(command.Options.Select(option => option.Required ? Label(option) : $"[{Label(option)}]"))
            .Prepend("evaluation " + command.Name));

    private static IEnumerable<string> Examples(Command command) => command is EvaluationCommand one
        ? one.Examples
        : command.Subcommands.OfType<EvaluationCommand>().Select(child => child.Examples[0]);

    private static string Label(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => alias == "-h").Append(option.Name)) + (option.HelpName is { } value ? " " + value : "");

    private void Section(LocalText title, IEnumerable<(string Left, string Right)> rows)
    {
        (string Left, string Right)[] all = [.. rows];
        if (all.Length == 0)
            return;
        writer.WriteLine();
        writer.WriteLine(title.In(language));
        int left = all.Max(row => row.Left.GetCellWidth());
        foreach ((string label, string text) in all)
            Row(label, text, left == 0 ? Indent : Indent + left + Gap);
    }

    /// <summary>A label and a text that begins at a column and goes on there.</summary>
    private void Row(string label, string text, int column)
    {
        string start = new string(' ', Indent) + label;
        foreach (string line in CellWrap.Lines(text, Math.Max(width - column, 20)))
        {
            writer.WriteLine(start + new string(' ', Math.Max(column - start.GetCellWidth(), 0)) + line);
            start = "";
        }
    }
}
