using System.Security.Cryptography;
using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;
using Evaluation.Reports.Excel.Reading;
using Evaluation.Schemes;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>Reads filled-in self-scoring workbooks (<see cref="SelfScoreTemplate"/>): one, or all of a folder.</summary>
/// <remarks>
/// A workbook may have been saved by Excel, WPS or LibreOffice. It must have been made for the very scheme, which its hash tells. Rows are found by their codes. Nothing
/// is repaired: a formula, a text where a number belongs, a number out of range are errors with their cell. A file that unpacks to more than 64 million
/// characters or a million cells is refused.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class SelfScoreFile
{
    /// <summary>Office programs put this before the name of a file that is open.</summary>
    private const string LockMark = "~$";

    private static readonly ReadingLimits Limits = ReadingLimits.Default with { FileBytes = 50L * 1024 * 1024 };

    /// <summary>Reads a workbook, or every .xlsx file directly in a folder, in the ordinal order of their names.</summary>
    /// <exception cref="InvalidInputException">There are errors; all of them are carried.</exception>
    public static SelfScores Load(string path, Scheme scheme) => Read(path, scheme).OrThrow();

    /// <summary>Reads a workbook or the workbooks of a folder, or tells everything that is wrong with them.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="progress">Told the share of the files that are read, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<SelfScores> Read(string path, Scheme scheme, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        ReadAll(path, scheme, progress, cancellationToken).All;

    /// <summary>Reads the workbooks of a folder that are sound; what is wrong with the others stands in <see cref="SelfScores.Refused"/>.</summary>
    /// <remarks>One damaged file of hundreds does not hide the rest. Where nothing is sound, everything that is wrong is told as <see cref="Read"/> does. For scores that count use that.</remarks>
    /// <inheritdoc cref="Read"/>
    public static Checked<SelfScores> ReadSound(string path, Scheme scheme, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        (Checked<SelfScores> all, Func<SelfScores>? sound) = ReadAll(path, scheme, progress, cancellationToken);
        if (all.IsValid || sound is null)
            return all;
        ILookup<bool, Diagnostic> told = all.Diagnostics.ToLookup(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new Checked<SelfScores>(sound() with { Refused = told[true].ToValueList() }, told[false].ToValueList());
    }

    /// <summary>What there is when nothing is wrong, and what there is without the workbooks that something is wrong with; <see langword="null"/> when none is left.</summary>
    private static (Checked<SelfScores> All, Func<SelfScores>? Sound) ReadAll(string path, Scheme scheme, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(scheme);
        var log = new ReadingLog(path, Limits);
        string[] files = FilesOf(path, log);
        var offices = new SelfScoreOffices(new SelfScoreLayout(scheme), log);
        using var hashes = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (int i = 0; i < files.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Bytes(files[i], log, cancellationToken) is { } bytes)
            {
                hashes.AppendData(files.Length == 1 ? bytes : Encoding.UTF8.GetBytes(Convert.ToHexStringLower(SHA256.HashData(bytes)) + "  " + Path.GetFileName(files[i]) + "\n"));
                if (SheetsOf(bytes, files[i], log) is { } sheets)
                    offices.Add(sheets, files[i]);
            }

            progress?.Report((i + 1.0) / files.Length);
        }

        string hash = Convert.ToHexStringLower(hashes.GetHashAndReset());
        return (log.Finish(Sound), offices.Count == 0 ? null : Sound);

        SelfScores Sound() => offices.ToScores(path, hash);
    }

    /// <summary>The file, or the workbooks of the folder.</summary>
    internal static string[] FilesOf(string path, ReadingLog log)
    {
        if (!Directory.Exists(path))
            return [path];
        string[] files = [.. Directory.GetFiles(path, "*.xlsx")
            .Where(file => !Path.GetFileName(file).StartsWith(LockMark, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
        if (files.Length == 0)
            log.Add(SelfScoreDiagnostics.NoFiles);
        return files;
    }

    /// <summary>The bytes, or <see langword="null"/> when the log says why not, with the name of the file.</summary>
    private static byte[]? Bytes(string file, ReadingLog log, CancellationToken cancellationToken)
    {
        var own = new ReadingLog(file, Limits);
        byte[]? bytes = FileBytes.Read(file, own, cancellationToken);
        foreach (Diagnostic found in own.Finish<SelfScores>(null).Diagnostics)
            log.Add(found.Descriptor, found.Place, [.. found.Arguments]);
        return bytes;
    }

    /// <summary>The sheets of a file, or <see langword="null"/> when the log says why not.</summary>
    internal static List<ReadSheet>? SheetsOf(string file, ReadingLog log, CancellationToken cancellationToken) =>
        Bytes(file, log, cancellationToken) is { } bytes ? SheetsOf(bytes, file, log) : null;

    private static List<ReadSheet>? SheetsOf(byte[] bytes, string file, ReadingLog log)
    {
        // The first bytes of a compound file, which .xls and encrypted .xlsx are.
        if (bytes.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            log.Add(SelfScoreDiagnostics.OldFormat, new Place(file, 0, 0));
            return null;
        }

        try
        {
            return WorkbookReader.Read(bytes);
        }
        catch (TooLargeException)
        {
            log.Add(SelfScoreDiagnostics.TooLarge, new Place(file, 0, 0), WorkbookReader.MostCharacters, WorkbookReader.MostCells);
        }
        catch (InvalidDataException)
        {
            // The framework's own words are English, and of no use to an office.
            log.Add(SelfScoreDiagnostics.NoWorkbook, new Place(file, 0, 0));
        }

        return null;
    }
}
