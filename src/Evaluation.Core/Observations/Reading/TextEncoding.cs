using System.Runtime.InteropServices;
using System.Text;
using Evaluation.Diagnostics;

namespace Evaluation.Observations.Reading;

/// <summary>Finds out how the bytes of a text file are to be read: as its byte order mark says, else UTF-8, else GB18030.</summary>
/// <remarks>Strict: bytes that do not fit are an error with their place, never a replacement character.</remarks>
internal static class TextEncoding
{
    private const int ChunkSize = 1 << 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);

    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly Encoding[] WithMark = [Utf8, Utf16, Utf16BigEndian];

    /// <summary>How to read the bytes after a byte order mark; <see langword="null"/> when the log says why they cannot be read.</summary>
    internal static Encoding? Detect(ReadOnlySpan<byte> bytes, ReadingLog log)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            log.Add(ObservationDiagnostics.Workbook);
            return null;
        }

        Encoding? marked = MarkedBy(bytes);
        int zero = marked is UnicodeEncoding
            ? MemoryMarshal.Cast<byte, char>(bytes).IndexOf('\0') * sizeof(char)
            : bytes.IndexOf((byte)0);
        if (zero < 0)
            return Validate(bytes, marked is null ? [Utf8, Gb18030] : [marked], log);
        log.Add(ObservationDiagnostics.NotText, zero);
        return null;
    }

    /// <summary>How many bytes at the beginning are only a byte order mark.</summary>
    internal static int MarkLength(ReadOnlySpan<byte> bytes) => MarkedBy(bytes)?.Preamble.Length ?? 0;

    private static Encoding? MarkedBy(ReadOnlySpan<byte> bytes)
    {
        foreach (Encoding encoding in WithMark)
        {
            if (bytes.StartsWith(encoding.Preamble))
                return encoding;
        }

        return null;
    }

    /// <summary>The first encoding that all bytes fit; else the one that got furthest was probably meant, and its fault is told.</summary>
    private static Encoding? Validate(ReadOnlySpan<byte> bytes, ReadOnlySpan<Encoding> candidates, ReadingLog log)
    {
        Encoding likely = candidates[0];
        int furthest = -1;
        foreach (Encoding candidate in candidates)
        {
            int fault = candidate == Utf8 && System.Text.Unicode.Utf8.IsValid(bytes) ? -1 : FirstFault(bytes, candidate);
            if (fault < 0)
                return candidate;
            if (fault > furthest)
                (likely, furthest) = (candidate, fault);
        }

        var place = new Place(log.Name, RowAfter(bytes[..furthest], likely), 0);
        log.Add(ObservationDiagnostics.WrongEncoding, place, furthest, likely is UnicodeEncoding ? "UTF-16" : likely == Utf8 ? "UTF-8" : "GB18030");
        return null;
    }

    /// <summary>The position of the first byte that does not fit, or -1.</summary>
    private static int FirstFault(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        Decoder decoder = encoding.GetDecoder();
        char[] characters = new char[ChunkSize + 2];
        int start = 0;
        try
        {
            for (; start < bytes.Length; start += ChunkSize)
            {
                ReadOnlySpan<byte> chunk = bytes[start..Math.Min(start + ChunkSize, bytes.Length)];
                decoder.GetChars(chunk, characters, flush: start + ChunkSize >= bytes.Length);
            }

            return -1;
        }
        catch (DecoderFallbackException fault)
        {
            return Math.Clamp(start + fault.Index, 0, bytes.Length - 1);
        }
    }

    /// <summary>The row in which the next byte stands: line ends outside quotation marks, counted.</summary>
    private static int RowAfter(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        int width = encoding is UnicodeEncoding ? sizeof(char) : sizeof(byte);
        bool quoted = false;
        int row = 1;
        int before = 0;
        for (int i = 0; i + width <= bytes.Length; i += width)
        {
            int unit = width == 1 ? bytes[i] : encoding == Utf16 ? bytes[i] | (bytes[i + 1] << 8) : bytes[i + 1] | (bytes[i] << 8);
            quoted ^= unit == '"';
            if (!quoted && (unit == '\r' || (unit == '\n' && before != '\r')))
                row++;
            before = unit;
        }

        return row;
    }
}
