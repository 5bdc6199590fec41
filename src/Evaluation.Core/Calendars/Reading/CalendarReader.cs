using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;
using Sylvan.Data.Csv;

namespace Evaluation.Calendars.Reading;

/// <summary>Reads a calendar from the text of its file: the header, then row by row, noting everything that is wrong.</summary>
/// <remarks>The CSV reader runs in its lax mode for the reason of <see cref="CsvRowCursor"/>: it stops at nothing.</remarks>
internal sealed class CalendarReader
{
    private readonly CsvDataReader csv;
    private readonly char separator;
    private readonly string file;
    private readonly DiagnosticBag bag = new();
    private readonly List<PlacedDay> days = [];
    private int row;

    private CalendarReader(CsvDataReader csv, char separator, string file) =>
        (this.csv, this.separator, this.file) = (csv, separator, file);

    internal static Checked<WorkingCalendar> Read(string text, string file)
    {
        char separator = Separator.Detect(new StringReader(text), text.Length);
        using CsvDataReader csv = CsvDataReader.Create(new StringReader(text), Options(separator));
        var reader = new CalendarReader(csv, separator, file);
        reader.ReadAll();
        return CalendarCheck.Check(reader.days, reader.bag);
    }

    private void ReadAll()
    {
        if (!ReadRow())
        {
            bag.Add(CalendarDiagnostics.NoDays, new Place(file, 0, 0));
            return;
        }

        if (IsQuotedWell() && CalendarHeader.Read(Cells(), file, bag) is { } header)
        {
            while (ReadRow())
                ReadDay(header);
            if (days.Count == 0 && !bag.HasErrors)
                bag.Add(CalendarDiagnostics.NoDays, new Place(file, row, 0));
        }
    }

    private void ReadDay(CalendarHeader header)
    {
        if (!IsQuotedWell())
            return;
        string[] cells = Cells();
        if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            return;
        if (cells.Length != header.Count)
            bag.Add(CalendarDiagnostics.WrongCellCount, RowPlace, cells.Length, header.Count);
        else if (new CalendarRow(cells, header, RowPlace, bag).Read() is { } day)
            days.Add(new PlacedDay(day, RowPlace));
    }

    private bool ReadRow()
    {
        if (!csv.Read())
            return false;
        row++;
        return true;
    }

    private bool IsQuotedWell()
    {
        if (QuoteCheck.FirstFault(csv.GetRawRecordSpan(), separator) is not { } fault)
            return true;
        bag.Add(CalendarDiagnostics.MisplacedQuote, RowPlace with { Column = fault.Column + 1 });
        return false;
    }

    private string[] Cells()
    {
        string[] cells = new string[csv.RowFieldCount];
        for (int column = 0; column < cells.Length; column++)
            cells[column] = csv.GetFieldSpan(column).ToString();
        return cells;
    }

    private Place RowPlace => new(file, row, 0);

    private static CsvDataReaderOptions Options(char separator) => new()
    {
        HasHeaders = false,
        Delimiter = separator,
        Comment = '\0',
        CsvStyle = CsvStyle.Lax,
        MaxBufferSize = 2 * WorkingCalendarFile.MostBytes,
    };
}
