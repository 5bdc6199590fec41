using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Reading;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>Reads the grid of a report's table from CSV. Encodings, separators and limits are those of <see cref="ObservationFile"/>.</summary>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class ReportGridFile
{
    /// <summary>Reads a CSV file, or tells what is wrong with it, also that it is not there or cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<ReportGrid> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var log = new ReadingLog(path, ReadingLimits.Default);
        ReportGrid? grid = FileBytes.Read(path, log, cancellationToken) is { } bytes ? Read(bytes, log, cancellationToken) : null;
        return log.Finish<ReportGrid>(grid is null ? null : () => grid);
    }

    /// <summary>The grid; <see langword="null"/> when the log says why not.</summary>
    internal static ReportGrid? Read(byte[] bytes, ReadingLog log, CancellationToken cancellationToken)
    {
        using CsvRowCursor? cursor = CsvRowCursor.Open(bytes, log);
        return cursor is null ? null : Read(cursor, log, cancellationToken);
    }

    private static ReportGrid Read(CsvRowCursor cursor, ReadingLog log, CancellationToken cancellationToken)
    {
        var rows = new List<ValueList<string>>();
        if (cursor.ReadHeader())
            rows.Add(Enumerable.Range(0, cursor.CellCount).Select(cursor.Heading).ToValueList());
        while (cursor.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Add(Enumerable.Range(0, cursor.CellCount).Select(column => cursor.TryText(column, out ReadOnlySpan<char> text) ? text.ToString() : "").ToValueList());
        }

        if (cursor.IsCut)
            log.Add(ObservationDiagnostics.RowTooLong, new Place(log.Name, cursor.Row + 1, 0), log.Limits.RowLength);
        return new ReportGrid(log.Name, rows.ToValueList());
    }
}
