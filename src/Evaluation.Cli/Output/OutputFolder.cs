using Evaluation.Diagnostics;
using Evaluation.Files;

namespace Evaluation.Cli.Output;

/// <summary>Writes files into a folder, all whole or none at all, and says why when it cannot.</summary>
/// <param name="Session">The call.</param>
/// <param name="Folder">The folder; it is made when it is not there.</param>
internal sealed record OutputFolder(Session Session, string Folder)
{
    private static readonly LocalText Writing = new("Writing {0}", "正在写出 {0}");

    /// <summary>Writes files with their checksums; all replace their old ones, or none does.</summary>
    /// <param name="isLong">Whether somebody would wait for one of them.</param>
    /// <param name="checksums">The name of the file of checksums.</param>
    /// <param name="files">The files. The first is renamed first: it should be the one that another program may hold open.</param>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; the old files are untouched.</exception>
    internal void Save(bool isLong, string checksums, params (string Name, Action<Stream, IProgress<double>?> Write)[] files)
    {
        using var set = new AtomicFiles();
        foreach ((string name, Action<Stream, IProgress<double>?> write) in files)
        {
            string path = PathTo(name);
            Try(path, () => ProgressBar.Run(Session, Writing.With(name), isLong, progress => set.Write(path, stream => write(stream, progress))));
        }

        Try(PathTo(checksums), () => set.WriteChecksums(PathTo(checksums)));
        Session.CancellationToken.ThrowIfCancellationRequested();
        // The checksums come last: should the machine stop in between, they do not fit what is there.
        Try(PathTo(files[0].Name), set.Commit);
    }

    /// <summary>The lines that say where files are.</summary>
    internal IEnumerable<string> Describe((string Name, LocalText What)[] files)
    {
        int longest = files.Max(file => file.Name.Length);
        return files.Select(file => $"  {Path.Combine(WholePath, file.Name.PadRight(longest))}  {file.What.In(Session.Language)}");
    }

    /// <summary>Writes one file of the folder; what the system says against it becomes a diagnostic.</summary>
    /// <exception cref="InvalidInputException">The file cannot be written.</exception>
    internal void Write(string name, Action<Stream> write) => Try(PathTo(name), () => AtomicFile.Write(PathTo(name), write));

    /// <summary>Refuses to write over files.</summary>
    /// <exception cref="InvalidInputException">Some of them are there; all of those are told.</exception>
    internal void RefuseToReplace(IEnumerable<string> names)
    {
        Diagnostic[] there = [.. names.Select(PathTo).Where(File.Exists).Select(path => CommandLineDiagnostics.Of(CommandLineDiagnostics.AlreadyThere, new Place(path, 0, 0)))];
        if (there.Length > 0)
            throw new InvalidInputException(there.ToValueList());
    }

    private string PathTo(string name) => Path.Combine(Folder, name);

    /// <summary>The path from the root, safe to print.</summary>
    private string WholePath => SafeText.Line(Path.GetFullPath(Folder));

    /// <summary>Writes something; what the system says against it becomes a diagnostic.</summary>
    /// <exception cref="InvalidInputException">It cannot be written.</exception>
    internal static void Try(string path, Action write, DiagnosticDescriptor? refusal = null)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException([CommandLineDiagnostics.Of(refusal ?? CommandLineDiagnostics.Unwritable, new Place(path, 0, 0), Reason(e, path))]);
        }
    }

    private static LocalText Reason(Exception failure, string path) => failure switch
    {
        _ when Directory.Exists(path) && failure is IOException => new LocalText("A folder has the name of the file.", "已有同名文件夹。"),
        _ when File.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) => new LocalText("A file has the name of the folder.", "文件夹处已有同名文件。"),
        _ => SystemReason.Of(failure),
    };
}
