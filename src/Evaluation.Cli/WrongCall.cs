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
    private readonly List<Diagnostic> found = [];
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
        if (wrong.found.Count == 0)
            wrong.Add(CommandLineDiagnostics.OtherWrongCall, string.Join(' ', call.Errors.Select(error => error.Message)));
        return wrong.found.ToValueList();
    }

    private void FindUnknownWords()
    {
        foreach (string word in call.UnmatchedTokens)
        {
            if (NearestName.Of(word, KnownWords()) is { } nearest)
                Add(CommandLineDiagnostics.MisspeltWord, word, nearest);
            else
                Add(CommandLineDiagnostics.UnknownWord, word);
        }

        if (call.CommandResult.Command is RootCommand root && call.UnmatchedTokens.Count == 0)
            Add(CommandLineDiagnostics.NoCommand, string.Join(", ", root.Subcommands.Select(command => command.Name)));
    }

    private IEnumerable<string> KnownWords() =>
        from command in new[] { call.CommandResult.Command, call.RootCommandResult.Command }.Distinct()
        from symbol in command.Options.Cast<Symbol>().Concat(call.CommandResult.Command.Subcommands)
        select symbol.Name;

    private void FindMissing()
    {
        if (call.CommandResult.Command is not EvaluationCommand command)
            return;
        IEnumerable<string> arguments = command.Arguments
            .Where(argument => IsMissing(call.GetResult(argument), argument.Arity.MinimumNumberOfValues > 0))
            .Select(argument => argument.Name);
        IEnumerable<string> options = command.Options
            .Where(option => option.Required && call.GetResult(option) is null or { Implicit: true })
            .Select(option => option.Name);
        foreach (string name in arguments.Concat(options))
            Add(CommandLineDiagnostics.MissingArgument, name, HelpWriter.Usage(command));
    }

    private void FindWrongValue(OptionResult option)
    {
        if (IsMissing(option, option.Option.Arity.MinimumNumberOfValues > 0))
            Add(CommandLineDiagnostics.MissingValue, option.Option.Name);
        else if (option.IdentifierTokenCount > 1 && option.Option.Arity is { MinimumNumberOfValues: > 0, MaximumNumberOfValues: 1 })
            Add(CommandLineDiagnostics.GivenTwice, option.Option.Name);
        else if (option.Option is IValueOption taker && option.Errors.Any())
            Add(CommandLineDiagnostics.WrongValue, option.Tokens.First(token => !taker.Takes(token.Value)).Value, option.Option.Name, taker.Accepted.In(language));
    }

    private static bool IsMissing(SymbolResult? given, bool isRequired) => given is { Tokens: [{ } first, ..] }
        ? string.IsNullOrWhiteSpace(first.Value)
        : isRequired;

    private static IEnumerable<OptionResult> Given(SymbolResult result) => result switch
    {
        OptionResult { Implicit: false } option => [option],
        CommandResult command => command.Children.SelectMany(Given),
        _ => [],
    };

    private void Add(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        found.Add(CommandLineDiagnostics.Of(descriptor, Place.Unknown, arguments));
}
