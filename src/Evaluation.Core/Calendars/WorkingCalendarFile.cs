using System.Text;
using Evaluation.Calendars.Reading;
using Evaluation.Diagnostics;
using Evaluation.Files;

namespace Evaluation.Calendars;

/// <summary>Reads working calendars from CSV files.</summary>
/// <remarks>
/// One row for each date that a notice names. Columns, in any order: <c>date</c> 日期 (<c>2024-05-31</c>); <c>kind</c> 类别
/// (<c>holiday</c> 放假, <c>makeup</c> 上班); <c>year</c> 年度, the year that the notice arranges; <c>notice</c> 文号; and, if wanted,
/// <c>mark</c> 核实 (<c>verified</c> 已核实, <c>derived</c> 推算, <c>recalled</c> 凭记忆; blank counts as recalled). A column whose heading
/// begins with <c>#</c> is ignored. Comma, tab or semicolon separates. The file is UTF-8, with or without a byte order mark, and has at
/// most 256 KiB. A year that is named must be complete: its other weekdays count as working days. Any error means that there is no
/// calendar; all errors are told.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class WorkingCalendarFile
{
    internal const int MostBytes = 256 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a calendar file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="InvalidInputException">The file cannot be read or has errors; all of them are carried.</exception>
    public static WorkingCalendar Load(string path) => Read(path).OrThrow();

    /// <summary>Reads a calendar file, or tells everything that is wrong with it, also that it is not there or cannot be read.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<WorkingCalendar> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Read(stream, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Fault(CalendarDiagnostics.CannotRead, path, SystemReason.Of(e));
        }
    }

    /// <summary>Reads a calendar from a stream, from where it stands to its end, or tells everything that is wrong with it.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="name">What to call the stream in diagnostics.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Checked<WorkingCalendar> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        byte[] bytes = new byte[MostBytes + 1];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length > MostBytes ? Fault(CalendarDiagnostics.TooLarge, name, MostBytes) : Read(bytes.AsSpan(0, length), name);
    }

    private static Checked<WorkingCalendar> Read(ReadOnlySpan<byte> bytes, string name)
    {
        ReadOnlySpan<byte> text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return CalendarReader.Read(StrictUtf8.GetString(text), name);
        }
        catch (DecoderFallbackException)
        {
            return Fault(CalendarDiagnostics.NotUtf8, name);
        }
    }

    private static Checked<WorkingCalendar> Fault(DiagnosticDescriptor descriptor, string name, params ReadOnlySpan<object?> arguments)
    {
        var bag = new DiagnosticBag();
        bag.Add(descriptor, new Place(name, 0, 0), arguments);
        return bag.Check<WorkingCalendar>(null);
    }
}
