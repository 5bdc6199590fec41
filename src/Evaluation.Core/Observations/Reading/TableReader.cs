using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Observations.Reading;

/// <summary>Reads a table of observations: the header, then row by row, noting everything that is wrong.</summary>
internal sealed class TableReader
{
    private const int RowsPerReport = 1024;

    private readonly RowCursor cursor;
    private readonly ReadingLog log;
    private readonly ObservationColumns columns;
    private readonly RowReader rows;
    private readonly Cells cells;

    private TableReader(RowCursor cursor, HeaderMap map, Scheme scheme, LeafLookup leaves, ReadingLog log)
    {
        (this.cursor, this.log) = (cursor, log);
        columns = new ObservationColumns(scheme);
        cells = new Cells(cursor, map, log);
        rows = RowReader.For(cells, columns, leaves);
    }

    /// <summary>Reads all rows.</summary>
    /// <param name="cursor">The rows, standing before the header.</param>
    /// <param name="scheme">The scheme that says what the leaves are.</param>
    /// <param name="log">Where everything that is wrong is noted.</param>
    /// <param name="hash">The SHA-256 of the bytes, or <see langword="null"/> when there are none.</param>
    /// <param name="progress">Told the share of the work that is done, where the size is known.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal static Checked<ObservationTable> Read(
        RowCursor cursor, Scheme scheme, ReadingLog log, string? hash, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var leaves = new LeafLookup(scheme);
        if (HeaderReader.Read(cursor, leaves, log) is not { } map)
            return log.Finish<ObservationTable>(null);
        var reader = new TableReader(cursor, map, scheme, leaves, log);
        reader.ReadRows(progress, cancellationToken);
        return log.Finish(() => new ObservationTable(scheme, reader.columns, reader.SourceOf(map, hash)));
    }

    private ObservationSource SourceOf(HeaderMap map, string? hash) =>
        new(log.Name, hash, map.Headings, map.ColumnOfLeaf(columns.Leaves.Length));

    private void ReadRows(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        bool isEmpty = true;
        while (columns.Count <= log.Limits.Observations && cursor.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (cursor.Row % RowsPerReport == 0 && cursor.Share is { } share)
                progress?.Report(share);
            if (cells.IsRowBlank())
                continue;
            isEmpty = false;
            if (cells.IsRowWhole())
                rows.Read();
        }

        ReportEnd(isEmpty);
        progress?.Report(1);
    }

    private void ReportEnd(bool isEmpty)
    {
        if (cursor.IsCut)
            log.Add(ObservationDiagnostics.RowTooLong, new Place(log.Name, cursor.Row + 1, 0), log.Limits.RowLength);
        else if (columns.Count > log.Limits.Observations)
            log.Add(ObservationDiagnostics.TooManyObservations, new Place(log.Name, cursor.Row, 0), log.Limits.Observations);
        else if (isEmpty)
            log.Add(ObservationDiagnostics.NoRows, new Place(log.Name, 1, 0));
    }
}
