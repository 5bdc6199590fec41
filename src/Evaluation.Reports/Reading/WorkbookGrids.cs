using System.Text;
using Evaluation.Conduct.AnnualReports;
using Evaluation.Observations.Reading;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Evaluation.Reports.Reading;

/// <summary>Reads the sheets of a workbook as grids.</summary>
internal sealed class WorkbookGrids(ReadingLog log, CancellationToken cancellationToken)
{
    private const int MostSheets = 100;

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    private readonly CellBudget budget = new();

    /// <summary>Old workbooks may name a code page; without them the reader does not even begin.</summary>
    static WorkbookGrids() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static bool IsWorkbook(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Zip) || bytes.StartsWith(CompoundFile);

    /// <summary>The sheets; <see langword="null"/> when the log says why not.</summary>
    internal ReportDocument? Read(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(Zip) && !PackageSize.IsBearable(bytes, log))
            return null;
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using IExcelDataReader reader = ExcelReaderFactory.CreateReader(stream);
            List<ReportGrid> grids = Sheets(reader);
            if (bytes.AsSpan().StartsWith(Zip))
                TellFormulas(bytes);
            return log.HasErrors ? null : new ReportDocument(log.Name, grids.ToValueList());
        }
        catch (InvalidPasswordException)
        {
            log.Add(ReadingDiagnostics.Locked);
            return null;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // A reader of binary records meets damage in every way there is: ends of streams, indices, casts, overflows.
            log.Add(ReadingDiagnostics.BrokenWorkbook);
            return null;
        }
    }

    /// <summary>A workbook may be readable and yet not be as the standard wants it, such as with an address that is none.</summary>
    private void TellFormulas(byte[] bytes)
    {
        try
        {
            new FormulaCells(log, cancellationToken).Tell(bytes);
        }
        catch (Exception odd) when (odd is not OperationCanceledException)
        {
            log.Add(ReadingDiagnostics.FormulasUnknown);
        }
    }

    private List<ReportGrid> Sheets(IExcelDataReader reader)
    {
        var grids = new List<ReportGrid>();
        do
        {
            if (grids.Count == MostSheets)
            {
                log.Add(ReadingDiagnostics.TooManyParts, MostSheets);
                break;
            }

            var draft = new GridDraft(log, reader.Name, budget);
            if (!Fill(draft, reader))
            {
                log.Add(ReadingDiagnostics.TooManyCells, draft.At(0, 0), CellBudget.Most);
                break;
            }

            grids.Add(draft.ToGrid());
        }
        while (reader.NextResult());
        return grids;
    }

    /// <summary>Merged cells come first, so that their blanks are not read as cells of their own.</summary>
    private bool Fill(GridDraft draft, IExcelDataReader reader)
    {
        ReportSpan[] merged = [.. (reader.MergeCells ?? []).Select(range => new ReportSpan(range.FromRow, range.FromColumn, range.ToRow - range.FromRow + 1, range.ToColumn - range.FromColumn + 1))];
        ILookup<int, ReportSpan> spans = merged.ToLookup(span => span.Row);
        for (int row = 0; reader.Read(); row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (row == GridDraft.MostRows)
            {
                log.Add(ReadingDiagnostics.TooManyRows, draft.At(row, 0), GridDraft.MostRows);
                return true;
            }

            draft.RowAt(row);
            for (int column = 0; column < reader.FieldCount; column++)
            {
                if (TextAt(reader, column) is { Length: > 0 } text && !draft.Put(text, SpanAt(spans[row], row, column)))
                    return false;
            }
        }

        return true;
    }

    private static ReportSpan SpanAt(IEnumerable<ReportSpan> spans, int row, int column)
    {
        foreach (ReportSpan span in spans)
        {
            if (span.Column == column && span is { Rows: > 0, Columns: > 0 })
                return span with { Rows = Math.Min(span.Rows, GridDraft.MostRows) };
        }

        return new ReportSpan(row, column, 1, 1);
    }

    private static string? TextAt(IExcelDataReader reader, int column) => CellText.Of(reader.GetValue(column));
}
