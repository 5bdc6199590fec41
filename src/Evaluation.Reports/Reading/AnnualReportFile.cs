using Evaluation.Conduct.AnnualReports;
using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;

namespace Evaluation.Reports.Reading;

/// <summary>Reads an annual report's tables, and its text, as they were published: an Excel workbook, a web page, CSV.</summary>
/// <remarks>
/// What a file is decides its content and not its name: pages are often called .xls. Values of formulas are those that were stored with them. A file is
/// not trusted: how large it is, how large it unpacks, how many cells it has and how far cells are merged is limited, and each limit has its diagnostic.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class AnnualReportFile
{
    /// <summary>Bytes of a file; an annual report with its pictures is far below.</summary>
    private static readonly ReadingLimits Limits = new() { FileBytes = 32L * 1024 * 1024 };

    /// <summary>Reads a file, or tells what is wrong with it, also that it is not there or cannot be read.</summary>
    /// <param name="path">The file: .xlsx, .xlsm, .xls, .html or .csv, whatever it is called.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<ReportDocument> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var log = new ReadingLog(path, Limits);
        ReportDocument? document = FileBytes.Read(path, log, cancellationToken) is { } bytes ? Document(bytes, log, cancellationToken) : null;
        return log.Finish<ReportDocument>(document is null ? null : () => document);
    }

    /// <summary>Reads the text of a report: of a web page what stands around its tables, of any other text file all.</summary>
    /// <inheritdoc cref="Read"/>
    public static Checked<string> ReadText(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var log = new ReadingLog(path, Limits);
        string? text = FileBytes.Read(path, log, cancellationToken) is { } bytes ? TextOf(bytes, log, cancellationToken) : null;
        return log.Finish<string>(text is null ? null : () => text);
    }

    private static ReportDocument? Document(byte[] bytes, ReadingLog log, CancellationToken cancellationToken)
    {
        if (WorkbookGrids.IsWorkbook(bytes))
            return new WorkbookGrids(log, cancellationToken).Read(bytes);
        if (PageText.IsPage(bytes))
            return Decoded(bytes, log) is { } page ? new PageGrids(log, cancellationToken).Read(page) : null;
        return ReportGridFile.Read(bytes, log, cancellationToken) is { } grid ? new ReportDocument(log.Name, [grid]) : null;
    }

    private static string? TextOf(byte[] bytes, ReadingLog log, CancellationToken cancellationToken)
    {
        if (WorkbookGrids.IsWorkbook(bytes))
            log.Add(ReadingDiagnostics.NoText);
        if (log.HasErrors || Decoded(bytes, log) is not { } text)
            return null;
        return PageText.IsPage(bytes) ? new PageGrids(log, cancellationToken).Read(text)?.Text : text;
    }

    /// <summary>The characters, strictly: bytes that do not fit are told with their place.</summary>
    private static string? Decoded(byte[] bytes, ReadingLog log)
    {
        if (PageText.ForeignEncoding(bytes) is { } declared)
        {
            log.Add(ReadingDiagnostics.ForeignEncoding, declared);
            return null;
        }

        int mark = TextEncoding.MarkLength(bytes);
        return TextEncoding.Detect(bytes, log) is { } encoding ? encoding.GetString(bytes.AsSpan(mark)) : null;
    }
}
