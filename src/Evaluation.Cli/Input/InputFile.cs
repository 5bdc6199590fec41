using Evaluation.Diagnostics;

namespace Evaluation.Cli.Input;

/// <summary>Reads files that a person named; what the system says against it becomes a diagnostic.</summary>
internal static class InputFile
{
    internal static Checked<T> Read<T>(string path, Func<string, Checked<T>> read)
        where T : class
    {
        try
        {
            return File.Exists(path) ? read(path) : Refuse<T>(path, Directory.Exists(path)
                ? CommandLineDiagnostics.Folder
                : CommandLineDiagnostics.NoFile);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse<T>(path, CommandLineDiagnostics.Unreadable, e.Message);
        }
    }

    private static Checked<T> Refuse<T>(string path, DiagnosticDescriptor why, params ReadOnlySpan<object?> arguments)
        where T : class
    {
        var found = new DiagnosticBag();
        found.Add(why, new Place(path, 0, 0), arguments);
        return found.Check<T>(null);
    }
}
