using System.CommandLine;
using System.CommandLine.Invocation;
using Evaluation.Cli.Commands;
using Evaluation.Cli.Help;
using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Cli;

/// <summary>The whole command as one call: arguments in, text and an exit code out.</summary>
internal static class CommandLine
{
    private static readonly LocalText Stopped = new("Stopped. No file was left half-written.", "已中止。没有留下写到一半的文件。");

    internal static int Run(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        Language language = LanguageOf(arguments, terminal);
        var tree = new CommandTree(terminal, language);
        ParseResult call = tree.Parse(arguments);
        if (call.Action is ParseErrorAction or null || (call.Errors.Count > 0 && call.Action is not PrintAction))
            return Refuse(call, terminal, language);
        if (call.CommandResult.Command is not EvaluationCommand command || call.Action is PrintAction)
            return call.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error });

        var session = new Session(terminal, language, cancellationToken)
        {
            ScorerOptions = new ScorerOptions { MaxDegreeOfParallelism = call.GetValue(tree.Global.Threads) ?? -1 },
            MostDiagnostics = call.GetValue(tree.Global.All) ? null : Output.DiagnosticPrinter.Most,
        };
        int code = Run(command, call, session);
        session.Report();
        return code;
    }

    private static int Run(EvaluationCommand command, ParseResult call, Session session)
    {
        try
        {
            return command.Run(call, session);
        }
        catch (InvalidInputException e)
        {
            session.Note(e.Diagnostics);
            return ExitCode.Findings;
        }
        catch (OperationCanceledException)
        {
            session.Remark(Stopped);
            return ExitCode.Stopped;
        }
        catch (Exception e)
        {
            return Confess(e, session);
        }
    }

    /// <summary>The language that the call asks for, or else its surroundings; a language that is not known is told of later.</summary>
    private static Language LanguageOf(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var tree = new CommandTree(terminal, terminal.Language);
        return tree.Parse(arguments).GetResult(tree.Global.Culture) is { Tokens.Count: 1 } culture && !culture.Errors.Any()
            ? culture.GetValueOrDefault<Language?>() ?? terminal.Language
            : terminal.Language;
    }

    private static int Refuse(ParseResult call, Terminal terminal, Language language)
    {
        foreach (Diagnostic diagnostic in WrongCall.Describe(call, language))
            terminal.Error.WriteLine(diagnostic.ToString(language));
        string command = call.CommandResult.Command is EvaluationCommand one ? "evaluation " + one.Name : "evaluation";
        terminal.Error.WriteLine(HelpTexts.SeeHelp.Format(language, command));
        return ExitCode.WrongCall;
    }

    private static int Confess(Exception defect, Session session)
    {
        var found = new DiagnosticBag();
        found.Add(CommandLineDiagnostics.Defect, Place.Unknown, defect.GetType().Name, defect.Message);
        session.Note(found.ToList());
        if (session.Terminal.Variable("EVALUATION_TRACE") == "1")
            session.Terminal.Error.WriteLine(defect);
        return ExitCode.Defect;
    }
}
