using System.Text;
using Evaluation.Diagnostics;
using Sylvan.Data.Csv;

namespace Evaluation.Observations.Reading;

/// <summary>Walks over the rows of CSV text that is known to be valid in its encoding.</summary>
/// <remarks>
/// The CSV reader runs in its lax mode and without a header of its own: so rows are numbered as a spreadsheet numbers them, each row
/// tells how many cells it really has, and a misplaced quotation mark (<see cref="QuoteCheck"/>) does not hide what follows.
/// </remarks>
internal sealed class CsvRowCursor : RowCursor, IDisposable
{
    private const int SmallestBuffer = 1 << 16;

    private readonly CsvDataReader reader;
    private readonly MemoryStream bytes;
    private readonly char separator;

    private CsvRowCursor(CsvDataReader reader, MemoryStream bytes, char separator)
        : base(reader) => (this.reader, this.bytes, this.separator) = (reader, bytes, separator);

    internal override int CellCount => reader.RowFieldCount;

    internal override double? Share => (double)bytes.Position / bytes.Length;

    internal override (DiagnosticDescriptor Descriptor, int Column)? QuoteFault
    {
        get
        {
            ReadOnlySpan<char> row = reader.GetRawRecordSpan();
            return row.Contains('"') ? QuoteCheck.FirstFault(row, separator) : null;
        }
    }

    /// <summary>Begins to walk, or says why not.</summary>
    internal static CsvRowCursor? Open(byte[] bytes, ReadingLog log)
    {
        int mark = TextEncoding.MarkLength(bytes);
        if (bytes.Length == mark)
        {
            log.Add(ObservationDiagnostics.EmptyFile);
            return null;
        }

        if (TextEncoding.Detect(bytes, log) is not { } encoding)
            return null;
        using StreamReader beginning = TextFrom(bytes, mark, encoding, out _);
        char separator = Separator.Detect(beginning, log.Limits.RowLength);
        StreamReader text = TextFrom(bytes, mark, encoding, out MemoryStream stream);
        try
        {
            return new CsvRowCursor(CsvDataReader.Create(text, Options(separator, log.Limits.RowLength)), stream, separator);
        }
        catch (CsvRecordTooLargeException)
        {
            log.Add(ObservationDiagnostics.RowTooLong, new Place(log.Name, 1, 0), log.Limits.RowLength);
            return null;
        }
    }

    public void Dispose() => reader.Dispose();

    internal override string Heading(int column) => reader.GetString(column);

    internal override bool TryText(int column, out ReadOnlySpan<char> text)
    {
        text = reader.GetFieldSpan(column);
        return true;
    }

    private protected override bool MoveToHeader() => Move();

    private protected override bool Move()
    {
        try
        {
            return reader.Read();
        }
        catch (CsvRecordTooLargeException)
        {
            IsCut = true;
            return false;
        }
    }

    private static StreamReader TextFrom(byte[] bytes, int mark, Encoding encoding, out MemoryStream stream)
    {
        stream = new MemoryStream(bytes, writable: false) { Position = mark };
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, SmallestBuffer);
    }

    private static CsvDataReaderOptions Options(char separator, int rowLength) => new()
    {
        HasHeaders = false,
        Delimiter = separator,
        Comment = '\0',
        CsvStyle = CsvStyle.Lax,
        BufferSize = Math.Min(SmallestBuffer, rowLength),
        MaxBufferSize = rowLength,
    };
}
