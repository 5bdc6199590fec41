using System.CommandLine;
using System.CommandLine.Invocation;
using Evaluation.Cli.Commands;
using Evaluation.Cli.Help;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Files;
using Evaluation.Scoring;

namespace Evaluation.Cli;

/// <summary>The whole command as one call: arguments in, text and an exit code out.</summary>
internal static class CommandLine
{
    private const string TraceVariable = "EVALUATION_TRACE";

    private static readonly LocalText Stopped = new("Stopped. No file was left half-written.", "已中止。没有留下写到一半的文件。");

    /// <summary>Does what the arguments ask for.</summary>
    /// <returns>One of <see cref="ExitCode"/>; never an exception.</returns>
    internal static int Run(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        try
        {
            return Execute(arguments, terminal, cancellationToken);
        }
        catch (IOException failure)
        {
            // Files that we name ourselves have diagnostics of their own; what is left is where the results are printed.
            return Tell(terminal, CommandLineDiagnostics.Of(CommandLineDiagnostics.OutputFailed, Place.Unknown, SystemReason.Of(failure)), arguments, ExitCode.Findings);
        }
        catch (Exception defect)
        {
            return Confess(defect, terminal, arguments);
        }
    }

    private static int Execute(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        Language language = LanguageOf(arguments, terminal);
        var tree = new CommandTree(terminal, language);
        ParseResult call = tree.Parse(arguments);
        if (call.Action is SynchronousCommandLineAction and not ParseErrorAction)
            return call.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        if (call.Errors.Count > 0 || call.CommandResult.Command is not EvaluationCommand command)
            return Refuse(call, terminal, language);

        var session = new Session(terminal, language, cancellationToken)
        {
            ScorerOptions = new ScorerOptions { MaxDegreeOfParallelism = call.GetValue(tree.Global.Threads) ?? -1 },
            MostDiagnostics = call.GetValue(tree.Global.All) ? null : DiagnosticPrinter.Most,
        };
        int code = Execute(command, call, session);
        session.Report();
        return code;
    }

    private static int Execute(EvaluationCommand command, ParseResult call, Session session)
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
    }

    /// <summary>The language that the call asks for, or else its surroundings; a language that is not known is told of later.</summary>
    private static Language LanguageOf(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var tree = new CommandTree(terminal, terminal.Language);
        return tree.Global.LanguageOf(tree.Parse(arguments)) ?? terminal.Language;
    }

    private static int Refuse(ParseResult call, Terminal terminal, Language language)
    {
        try
        {
            foreach (Diagnostic diagnostic in WrongCall.Describe(call, language))
                terminal.Error.WriteLine(diagnostic.ToString(language));
            string command = call.CommandResult.Command is EvaluationCommand one ? "evaluation " + one.Name : "evaluation";
            terminal.Error.WriteLine(HelpTexts.SeeHelp.Format(language, command));
        }
        catch (IOException)
        {
            // Nobody can be told; the exit code still is.
            return ExitCode.WrongCall;
        }

        return ExitCode.WrongCall;
    }

    private static int Confess(Exception defect, Terminal terminal, IReadOnlyList<string> arguments)
    {
        Diagnostic diagnostic = CommandLineDiagnostics.Of(
            CommandLineDiagnostics.Defect, Place.Unknown, defect.GetType().Name, defect.Message);
        return Tell(terminal, diagnostic, arguments, ExitCode.Defect, terminal.Variable(TraceVariable) == "1" ? defect : null);
    }

    /// <summary>Prints a last word, in the language of the call, if anything can still be printed.</summary>
    /// <returns>The code.</returns>
    private static int Tell(Terminal terminal, Diagnostic diagnostic, IReadOnlyList<string> arguments, int code, Exception? details = null)
    {
        try
        {
            terminal.Error.WriteLine(diagnostic.ToString(LanguageOf(arguments, terminal)));
            if (details is not null)
                terminal.Error.WriteLine(details);
        }
        catch (IOException)
        {
            // Nobody can be told; the exit code still is.
            return code;
        }

        return code;
    }
}
