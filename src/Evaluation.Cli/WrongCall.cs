using System.CommandLine;
using System.CommandLine.Parsing;
using Evaluation.Cli.Commands;
using Evaluation.Cli.Help;
using Evaluation.Cli.Options;
using Evaluation.Diagnostics;

namespace Evaluation.Cli;

/// <summary>Says what is wrong with a call, all at once and in either language.</summary>
internal sealed class WrongCall
{
    private readonly DiagnosticBag found = new();
    private readonly ParseResult call;
    private readonly Language language;

    private WrongCall(ParseResult call, Language language) => (this.call, this.language) = (call, language);

    internal static ValueList<Diagnostic> Describe(ParseResult call, Language language)
    {
        var wrong = new WrongCall(call, language);
        wrong.FindUnknownWords();
        wrong.FindMissing();
        foreach (OptionResult option in Given(call.RootCommandResult))
            wrong.FindWrongValue(option);
        if (!wrong.found.HasErrors)
            wrong.Add(CommandLineDiagnostics.OtherWrongCall, string.Join(' ', call.Errors.Select(error => error.Message)));
        return wrong.found.ToList();
    }

    private void FindUnknownWords()
    {
        foreach (string word in call.UnmatchedTokens)
            Add(CommandLineDiagnostics.UnknownWord, word);
        if (call.CommandResult.Command is RootCommand root && call.UnmatchedTokens.Count == 0)
            Add(CommandLineDiagnostics.NoCommand, string.Join(", ", root.Subcommands.Select(command => command.Name)));
    }

    private void FindMissing()
    {
        if (call.CommandResult.Command is not EvaluationCommand command)
            return;
        foreach (Argument argument in command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0))
        {
            if (call.GetResult(argument) is not { Tokens.Count: > 0 })
                Add(CommandLineDiagnostics.MissingArgument, argument.Name, HelpWriter.Usage(command, isShort: true));
        }

        foreach (Option option in command.Options.Where(option => option.Required && call.GetResult(option) is null))
            Add(CommandLineDiagnostics.MissingArgument, option.Name, HelpWriter.Usage(command, isShort: true));
    }

    private void FindWrongValue(OptionResult option)
    {
        if (option.Tokens.Count < option.Option.Arity.MinimumNumberOfValues)
            Add(CommandLineDiagnostics.MissingValue, option.Option.Name);
        else if (option.IdentifierTokenCount > 1)
            Add(CommandLineDiagnostics.GivenTwice, option.Option.Name);
        else if (option.Option is IValueOption { Accepted: { } accepted } && option.Errors.Any())
            Add(CommandLineDiagnostics.WrongValue, option.Tokens[^1].Value, option.Option.Name, accepted.In(language));
    }

    private static IEnumerable<OptionResult> Given(SymbolResult result) => result switch
    {
        OptionResult { Implicit: false } option => [option],
        CommandResult command => command.Children.SelectMany(Given),
        _ => [],
    };

    private void Add(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        found.Add(descriptor, Place.Unknown, arguments);
}
