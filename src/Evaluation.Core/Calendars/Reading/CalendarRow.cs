using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;
using Evaluation.Observations.Reading.Values;
using Evaluation.Schemes;

namespace Evaluation.Calendars.Reading;

/// <summary>Reads the cells of one row, noting everything that is wrong with them.</summary>
/// <param name="cells">The cells, as many as the header has.</param>
/// <param name="header">Which is which.</param>
/// <param name="row">Where the row stands.</param>
/// <param name="bag">Where faults are noted.</param>
internal readonly ref struct CalendarRow(string[] cells, CalendarHeader header, Place row, DiagnosticBag bag)
{
    private static readonly Dictionary<string, CalendarDayKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["holiday"] = CalendarDayKind.Holiday,
        ["放假"] = CalendarDayKind.Holiday,
        ["makeup"] = CalendarDayKind.MakeUpWorkday,
        ["上班"] = CalendarDayKind.MakeUpWorkday,
    };

    private static readonly Dictionary<string, Verification> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = Verification.Recalled,
        ["recalled"] = Verification.Recalled,
        ["凭记忆"] = Verification.Recalled,
        ["derived"] = Verification.Derived,
        ["推算"] = Verification.Derived,
        ["verified"] = Verification.Verified,
        ["已核实"] = Verification.Verified,
    };

    /// <summary>The date that the row names; <see langword="null"/> when something is wrong.</summary>
    internal CalendarDay? Read()
    {
        DateOnly? date = ReadDate();
        CalendarDayKind? kind = Choose(header.Kind, Kinds, CalendarDiagnostics.UnknownKind);
        int? year = ReadYear();
        string? notice = ReadNotice();
        Verification? mark = header.Mark < 0 ? Verification.Recalled : Choose(header.Mark, Marks, CalendarDiagnostics.UnknownMark);
        return date is null || kind is null || year is null || notice is null || mark is null
            ? null
            : new CalendarDay(date.Value, kind.Value, year.Value, notice, mark.Value);
    }

    private DateOnly? ReadDate()
    {
        string text = Cell(header.Date);
        if (DateOnly.TryParseExact(text, DateReader.Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;
        bag.Add(CalendarDiagnostics.NotADate, PlaceOf(header.Date), text);
        return null;
    }

    private int? ReadYear()
    {
        string text = Cell(header.Year);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && year is >= CalendarCheck.FirstYear and <= CalendarCheck.LastYear)
            return year;
        bag.Add(CalendarDiagnostics.NotAYear, PlaceOf(header.Year), text, CalendarCheck.FirstYear, CalendarCheck.LastYear);
        return null;
    }

    private string? ReadNotice()
    {
        DiagnosticDescriptor? fault = NameText.Clean(cells[header.Notice], out string notice) is not null
            ? CalendarDiagnostics.ControlCharacter
            : notice.Length == 0 ? CalendarDiagnostics.NoNotice : null;
        if (fault is null)
            return notice;
        bag.Add(fault, PlaceOf(header.Notice));
        return null;
    }

    private T? Choose<T>(int column, Dictionary<string, T> known, DiagnosticDescriptor unknown)
        where T : struct
    {
        string text = Cell(column);
        if (known.TryGetValue(text, out T value))
            return value;
        bag.Add(unknown, PlaceOf(column), text);
        return null;
    }

    private string Cell(int column) => NameText.Trim(cells[column]).ToString();

    private Place PlaceOf(int column) => row with { Column = column + 1 };
}
