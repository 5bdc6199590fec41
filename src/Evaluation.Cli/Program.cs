using System.Globalization;
using System.Text;
using Evaluation.Cli;

// Results are UTF-8 wherever they go; a redirected file must not depend on the machine's code page.
if (Console.IsOutputRedirected || OperatingSystem.IsWindows())
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The second Ctrl-C ends the process at once.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

return CommandLine.Run(
    args,
    new Terminal
    {
        Output = Console.Out,
        Error = Console.Error,
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        Width = Terminal.WidthOf(() => Console.WindowWidth),
        Variable = Environment.GetEnvironmentVariable,
        UICulture = CultureInfo.CurrentUICulture.Name,
    },
    stop.Token);
