using Evaluation.Diagnostics;
using Evaluation.Numerics;
using Evaluation.Observations;
using Evaluation.Observations.Reading;
using Evaluation.Patterns.Reading;

namespace Evaluation.Conduct.Sampling;

/// <summary>Reads the list from which a sample is drawn from CSV files.</summary>
/// <remarks>
/// One row for each unit: <c>subject</c> 评估对象; when known, <c>stratum</c> 层, <c>size</c> 规模, <c>earlier_rank</c> 上次名次. A column whose heading begins with
/// <c>#</c> is ignored. Encodings, separators, quotation marks, names and limits are those of <see cref="ObservationFile"/>.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class SampleFrameFile
{
    private const int Stratum = 1;
    private const int Size = 2;
    private const int Rank = 3;

    private static readonly NameColumn[] Columns =
    [
        NameColumn.Subject,
        new(new LocalText("stratum", "层"), IsRequired: false, ColumnRole.Group),
        new(new LocalText("size", "规模"), IsRequired: false),
        new(new LocalText("earlier_rank", "上次名次"), IsRequired: false),
    ];

    /// <summary>Reads a CSV file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="InvalidInputException">The file has errors; all of them are carried.</exception>
    public static SampleFrame Load(string path) => Read(path).OrThrow();

    /// <summary>Reads a CSV file, or tells everything that is wrong with it, also that it is not there or cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<SampleFrame> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var log = new ReadingLog(path, ReadingLimits.Default);
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        return NameTable.Read(
            FileBytes.Read(path, log, cancellationToken), log, Columns, row => ReadRow(row, rows), (units, _) => new SampleFrame(units), cancellationToken);
    }

    private static FrameUnit? ReadRow(NameRow row, Dictionary<string, int> rows)
    {
        bool isNumbered = TryNumber(row, Size, out double? size) & TryNumber(row, Rank, out double? rank);
        if (row[0].Length == 0)
            row.Report(PatternFileDiagnostics.BlankSubject, 0);
        else if (!rows.TryAdd(row[0], row.Row))
            row.Report(SampleFrameDiagnostics.DoubledUnit, 0, row[0], rows[row[0]]);
        else if (isNumbered)
            return new FrameUnit(row[0], row[Stratum].Length == 0 ? null : row[Stratum], size, rank);
        return null;
    }

    /// <summary>A number, or nothing where the cell is blank.</summary>
    private static bool TryNumber(NameRow row, int column, out double? number)
    {
        number = null;
        if (row[column].Length == 0)
            return true;
        if (ExactNumber.TryParse(row[column], out decimal exact, out _))
        {
            number = (double)exact;
            return true;
        }

        row.Report(SampleFrameDiagnostics.NotANumber, column, row[column]);
        return false;
    }
}
