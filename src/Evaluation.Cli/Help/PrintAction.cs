using System.CommandLine;
using System.CommandLine.Invocation;

namespace Evaluation.Cli.Help;

/// <summary>Prints something about the command instead of running it, whatever else was given.</summary>
internal sealed class PrintAction(Action<ParseResult> print) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        print(parseResult);
        return ExitCode.Done;
    }
}
