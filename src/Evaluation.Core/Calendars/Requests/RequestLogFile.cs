using Evaluation.Calendars.Reckoning;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Reading;
using Evaluation.Observations.Reading.Values;
using Evaluation.Patterns.Reading;

namespace Evaluation.Calendars.Requests;

/// <summary>Reads an office's log of requests from CSV files.</summary>
/// <remarks>
/// Columns, in any order: <c>request</c> 申请编号, <c>received</c> 收到日期 (the day of receipt by Art. 31); and where they are known <c>office</c> 单位名称, <c>kind</c> 类型,
/// <c>extended</c> 延期告知日期 (extended by 20 working days), <c>correction</c> 补正告知日期, <c>corrected</c> 补正收到日期, <c>replied</c> 答复日期. Dates are written as
/// 2026-05-31. A column whose heading begins with <c>#</c> is ignored. Encodings, separators, quotation marks and limits are those of <see cref="ObservationFile"/>.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class RequestLogFile
{
    private const int Number = 0;
    private const int Received = 1;
    private const int Office = 2;
    private const int Kind = 3;
    private const int Extended = 4;
    private const int Correction = 5;
    private const int Corrected = 6;
    private const int Replied = 7;

    private static readonly NameColumn[] Columns =
    [
        new(new LocalText("request", "申请编号"), IsRequired: true),
        new(new LocalText("received", "收到日期"), IsRequired: true),
        new(new LocalText("office", "单位名称"), IsRequired: false, ColumnRole.Subject),
        new(new LocalText("kind", "类型"), IsRequired: false),
        new(new LocalText("extended", "延期告知日期"), IsRequired: false),
        new(new LocalText("correction", "补正告知日期"), IsRequired: false),
        new(new LocalText("corrected", "补正收到日期"), IsRequired: false),
        new(new LocalText("replied", "答复日期"), IsRequired: false),
    ];

    /// <summary>Reads a CSV file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="InvalidInputException">The file has errors; all of them are carried.</exception>
    public static RequestLog Load(string path) => Read(path).OrThrow();

    /// <summary>Reads a CSV file, or tells everything that is wrong with it, also that it is not there or cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<RequestLog> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var log = new ReadingLog(path, ReadingLimits.Default);
        var rows = new Dictionary<(string Office, string Number), int>();
        return NameTable.Read(
            FileBytes.Read(path, log, cancellationToken),
            log,
            Columns,
            row => ReadRow(row, rows),
            (requests, hash) => new RequestLog(requests.ToValueList()) { SourceName = path, SourceHash = hash },
            cancellationToken);
    }

    private static LoggedRequest? ReadRow(NameRow row, Dictionary<(string Office, string Number), int> rows)
    {
        if (!IsFilled(row, Number) | !IsFilled(row, Received) || !IsNew(row, rows))
            return null;
        int[] given = [.. new[] { Received, Extended, Correction, Corrected, Replied }.Where(column => row[column].Length > 0)];
        var dates = new Dictionary<int, DateOnly>();
        foreach (int column in given)
        {
            if (DateReader.TryRead(row[column], out DateOnly date))
                dates.Add(column, date);
            else
                row.Report(RequestLogDiagnostics.BadDate, column, row[column]);
        }

        return dates.Count < given.Length || !AreInOrder(row, dates) ? null : new LoggedRequest(row[Number], RequestOf(dates))
        {
            Office = Told(row, Office),
            Kind = Told(row, Kind),
            Row = row.Row,
        };
    }

    private static bool IsFilled(NameRow row, int column)
    {
        if (row[column].Length == 0)
            row.Report(RequestLogDiagnostics.Blank, column);
        return row[column].Length > 0;
    }

    private static bool IsNew(NameRow row, Dictionary<(string Office, string Number), int> rows)
    {
        (string, string) key = (row[Office], row[Number]);
        bool isNew = rows.TryAdd(key, row.Row);
        if (!isNew)
            row.Report(RequestLogDiagnostics.Twice, Number, row[Number], rows[key]);
        return isNew;
    }

    /// <summary>Nothing happens to a request before it is received, and no corrected one comes before it was asked for.</summary>
    private static bool AreInOrder(NameRow row, Dictionary<int, DateOnly> dates)
    {
        bool isSound = IsAfter(Extended, DeadlineTexts.DayOfExtensionNotice, Received, DeadlineTexts.DayOfReceipt)
            & IsAfter(Correction, DeadlineTexts.DayOfCorrectionNotice, Received, DeadlineTexts.DayOfReceipt)
            & IsAfter(Corrected, DeadlineTexts.DayOfCorrectedReceipt, Correction, DeadlineTexts.DayOfCorrectionNotice)
            & IsAfter(Replied, DeadlineTexts.DayOfReply, Received, DeadlineTexts.DayOfReceipt);
        if (!dates.ContainsKey(Corrected) || dates.ContainsKey(Correction))
            return isSound;
        row.Report(RequestLogDiagnostics.Uncorrected, Corrected);
        return false;

        bool IsAfter(int later, LocalText laterName, int earlier, LocalText earlierName)
        {
            if (!dates.TryGetValue(later, out DateOnly one) || !dates.TryGetValue(earlier, out DateOnly other) || one >= other)
                return true;
            row.Report(CalendarDiagnostics.OutOfOrder, later, laterName, IsoDate.Of(one), earlierName, IsoDate.Of(other));
            return false;
        }
    }

    private static DisclosureRequest RequestOf(Dictionary<int, DateOnly> dates) => new(new RequestReceipt(RequestChannel.NotStated, dates[Received]))
    {
        Correction = dates.TryGetValue(Correction, out DateOnly given)
            ? new CorrectionNotice(given, dates.TryGetValue(Corrected, out DateOnly corrected) ? new RequestReceipt(RequestChannel.NotStated, corrected) : null)
            : null,
        Extension = dates.TryGetValue(Extended, out DateOnly notified) ? new ReplyExtension(notified, notified) : null,
        Replied = dates.TryGetValue(Replied, out DateOnly replied) ? replied : null,
    };

    private static string? Told(NameRow row, int column) => row[column].Length == 0 ? null : row[column];
}
