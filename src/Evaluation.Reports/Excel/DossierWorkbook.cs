using Evaluation.Conduct.AnnualReports;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Dossiers.Yaml;
using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;
using Evaluation.Reports.Excel.Dossiers;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Reading;

namespace Evaluation.Reports.Excel;

/// <summary>Dossiers of assessment programmes as a workbook to be filled in (评估项目档案工作簿): a sheet for each part, drop-down lists, notes.</summary>
/// <remarks>
/// Read back, it gives the same dossiers as the YAML would, with diagnostics by sheet and cell. Blank is not known; that there is nothing of a kind is said by a word.
/// Sheets, rows and columns are found by their names in either language, so that they may be moved.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class DossierWorkbook
{
    private static readonly ReadingLimits Limits = new() { FileBytes = 32L * 1024 * 1024 };

    /// <summary>Writes a workbook, beside an old file first and then renamed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="set">What is filled in already; <see langword="null"/> for nothing.</param>
    /// <param name="language">The language of names and notes. The default is Chinese.</param>
    /// <returns>What did not fit into cells.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static ValueList<Diagnostic> Save(string path, DossierSet? set = null, Language language = Language.Chinese)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return WorkbookWriter.Save(new DossierSheets(set?.Dossiers ?? [], language).Workbook(), path);
    }

    /// <summary>Writes a workbook to a stream, which stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="set">What is filled in already; <see langword="null"/> for nothing.</param>
    /// <param name="language">The language of names and notes. The default is Chinese.</param>
    /// <returns>What did not fit into cells.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static ValueList<Diagnostic> Write(Stream stream, DossierSet? set = null, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return WorkbookWriter.Write(new DossierSheets(set?.Dossiers ?? [], language).Workbook(), stream);
    }

    /// <summary>Whether a file begins as a workbook does; <see langword="false"/> also when it is not there or cannot be read.</summary>
    public static bool IsWorkbook(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            byte[] start = new byte[4];
            return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && WorkbookGrids.IsWorkbook(start);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Reads a filled-in workbook, or tells everything that is wrong with it, by sheet and cell.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<DossierSet> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var log = new ReadingLog(path, Limits);
        ReportDocument? sheets = FileBytes.Read(path, log, cancellationToken) is { } bytes ? new WorkbookGrids(log, cancellationToken).Read(bytes) : null;
        Checked<ReportDocument> read = log.Finish<ReportDocument>(sheets is null ? null : () => sheets);
        var found = new DiagnosticBag();
        found.AddRange(read.Diagnostics);
        return found.Check(read.Value is { } workbook && new DossierCells(workbook, found).Read() is { } tree ? DossierReader.Read(tree, found) : null);
    }
}
