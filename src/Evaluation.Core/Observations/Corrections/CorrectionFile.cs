using System.Data.Common;
using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;
using Evaluation.Schemes;

namespace Evaluation.Observations.Corrections;

/// <summary>Reads corrections from CSV files and from any database.</summary>
/// <remarks>
/// Each row is one correction. The headings, letter case not counted: <c>subject</c> 评估对象, <c>indicator</c> 指标, <c>old</c> 原值, <c>new</c> 新值,
/// <c>stage</c> 阶段 (feedback 反馈, appeal 申诉, review 复核, final 终评), <c>by</c> 更正人 复核人, <c>time</c> 时间, <c>reason</c> 理由, and if
/// there is need <c>evaluator</c> 评估员, <c>clause</c> 依据, <c>evidence</c> 证据. Values, times, encodings and limits are those of
/// <see cref="ObservationFile"/>; a blank value is a missing one. Who, when and why must be told in every row.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class CorrectionFile
{
    /// <summary>Reads a CSV file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="InvalidInputException">The file has errors; all of them are carried.</exception>
    public static CorrectionTable Load(string path, Scheme scheme) => Read(path, scheme).OrThrow();

    /// <summary>Reads a CSV file, or tells everything that is wrong with it, also that it is not there or cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="scheme">The scheme whose leaves are observed.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<CorrectionTable> Read(string path, Scheme scheme, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return CsvFile.Read(path, (cursor, log, hash) => CorrectionReader.Read(cursor, scheme, log, hash, cancellationToken), cancellationToken);
    }

    /// <summary>Reads CSV from a stream, from where it stands to its end, or tells everything that is wrong with it.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="scheme">The scheme whose leaves are observed.</param>
    /// <param name="name">What to call the stream in places and as <see cref="CorrectionTable.SourceName"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<CorrectionTable> Read(Stream stream, Scheme scheme, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return CsvFile.Read(stream, name, (cursor, log, hash) => CorrectionReader.Read(cursor, scheme, log, hash, cancellationToken), cancellationToken);
    }

    /// <summary>Reads the rows of any data reader's current result, or tells everything that is wrong with them.</summary>
    /// <param name="reader">The rows; left open. The names of its columns are the header, and its typed cells are read as their text.</param>
    /// <param name="scheme">The scheme whose leaves are observed.</param>
    /// <param name="name">What to call the rows in places and as <see cref="CorrectionTable.SourceName"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="DbException">The database cannot be read; such exceptions of the reader pass through.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<CorrectionTable> Read(DbDataReader reader, Scheme scheme, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(name);
        var log = new ReadingLog(name, ReadingLimits.Default);
        return CorrectionReader.Read(new RowCursor(reader), scheme, log, hash: null, cancellationToken);
    }
}
