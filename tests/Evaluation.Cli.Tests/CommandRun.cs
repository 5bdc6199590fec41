namespace Evaluation.Cli;

/// <summary>One call of the command inside the test process: what it printed and how it ended.</summary>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    internal string[] OutputLines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    internal string[] ErrorLines => Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    internal static CommandRun Of(params string[] arguments) => In("en", arguments);

    internal static CommandRun In(string locale, params string[] arguments) =>
        With(terminal => terminal with { Variable = name => name == "LANG" ? locale : null }, arguments);

    internal static CommandRun With(Func<Terminal, Terminal> change, params string[] arguments) =>
        With(change, CancellationToken.None, arguments);

    internal static CommandRun With(Func<Terminal, Terminal> change, CancellationToken cancellationToken, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = CommandLine.Run(arguments, change(new Terminal { Output = output, Error = error }), cancellationToken);
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
