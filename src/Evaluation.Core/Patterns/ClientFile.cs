using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Reading;
using Evaluation.Patterns.Reading;

namespace Evaluation.Patterns;

/// <summary>Reads lists of disclosed clients from CSV files: subjects that paid the assessor for advice, a platform, training or an award.</summary>
/// <remarks>
/// One row for each client, in a column <c>subject</c> 评估对象 对象 单位. A column whose heading begins with <c>#</c> is ignored. Encodings, separators, quotation
/// marks, names and limits are those of <see cref="ObservationFile"/>. A client whom the observations do not name is left out with a warning.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class ClientFile
{
    /// <summary>Reads a CSV file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="InvalidInputException">The file has errors; all of them are carried.</exception>
    public static ValueList<string> Load(string path, ObservationTable observations) => Read(path, observations).OrThrow();

    /// <summary>Reads a CSV file, or tells everything that is wrong with it, also that it is not there or cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="observations">The observations that name the subjects.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The clients' names, each once, in the order of the file.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<ValueList<string>> Read(string path, ObservationTable observations, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(observations);
        var log = new ReadingLog(path, ReadingLimits.Default);
        HashSet<string> subjects = observations.Subjects.Select(subject => subject.Name).ToHashSet(StringComparer.Ordinal);
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        return NameTable.Read(
            FileBytes.Read(path, log, cancellationToken), log, [NameColumn.Subject], row => ReadRow(row, subjects, rows), (clients, _) => clients.ToValueList(), cancellationToken);
    }

    private static string? ReadRow(NameRow row, HashSet<string> subjects, Dictionary<string, int> rows)
    {
        if (row[0].Length == 0)
            row.Report(PatternFileDiagnostics.BlankSubject, 0);
        else if (!row.IsKnown(0, subjects, PatternFileDiagnostics.MisspeltSubject, PatternFileDiagnostics.UnknownSubject))
            return null;
        else if (rows.TryAdd(row[0], row.Row))
            return row[0];
        else
            row.Report(PatternFileDiagnostics.DoubledRow, 0, row[0], rows[row[0]]);
        return null;
    }
}
