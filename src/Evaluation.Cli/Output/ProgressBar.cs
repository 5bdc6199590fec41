using Spectre.Console;

namespace Evaluation.Cli.Output;

/// <summary>Shows how far long work is, on the error stream and only at a terminal.</summary>
internal static class ProgressBar
{
    /// <summary>Work of fewer observations than this is over before a bar could be seen.</summary>
    private const int FewObservations = 100_000;

    /// <summary>Files smaller than this are read before a bar could be seen.</summary>
    private const long SmallFile = 4_000_000;

    internal static bool IsLongFor(int observations) => observations >= FewObservations;

    internal static bool IsLongFor(FileInfo file) => file.Exists && file.Length >= SmallFile;

    /// <summary>Runs work that gives nothing back, with a bar when it is long and somebody watches.</summary>
    internal static void Run(Session session, LocalText what, bool isLong, Action<IProgress<double>?> work) =>
        Run(session, what, isLong, progress =>
        {
            work(progress);
            return true;
        });

    /// <summary>Runs the work, with a bar when it is long and somebody watches.</summary>
    internal static T Run<T>(Session session, LocalText what, bool isLong, Func<IProgress<double>?, T> work)
    {
        if (!isLong || !session.Terminal.IsErrorTerminal)
            return work(null);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Terminal.Error) });
        return console.Progress().AutoClear(true).Start(progress =>
            work(new Share(progress.AddTask(Markup.Escape(what.In(session.Language)), maxValue: 1))));
    }

    /// <summary>Moves the bar at once; <see cref="Progress{T}"/> would move it some time later on another thread.</summary>
    private sealed class Share(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = Math.Max(task.Value, value);
    }
}
