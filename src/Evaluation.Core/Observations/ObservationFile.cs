using System.Data.Common;
using System.Security.Cryptography;
using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;
using Evaluation.Schemes;

namespace Evaluation.Observations;

/// <summary>Reads observations from CSV files and from any database.</summary>
/// <remarks>
/// <para>
/// Long form: a column for the subject, one for the indicator, one for the value, and any of evaluator, time, evidence, comment, group
/// and order. Wide form: a column for the subject, any of evaluator, time, group and order, and one column for each leaf, headed by its
/// code or its title. A table that has both an indicator and a value column is long. The headings, letter case not counted:
/// <c>subject</c> 评估对象 对象 单位; <c>indicator</c> 指标 指标编码; <c>value</c> 采集值 得分 值; <c>evaluator</c> 评估员; <c>time</c> 时间;
/// <c>evidence</c> 证据; <c>comment</c> 备注; <c>group</c> 分组 组别; <c>order</c> 顺序. They win over a leaf's code or title of the same
/// name. A column whose heading begins with <c>#</c> is ignored; any other column that is not known is an error.
/// </para>
/// <para>
/// Values are read by the leaf's method, never by the machine's culture. Numbers: digits with <c>.</c> as the decimal point, an
/// optional sign and exponent, no other separators, at most 10¹⁵ in size. Yes or no: yes, y, true, 是, 有, 1, √ or no, n, false, 否, 无,
/// 0, ×. Levels: by name. Dates: <c>2024-05-31</c>, <c>2024/5/31</c>, <c>2024年5月31日</c>; several with semicolons between,
/// or <c>none</c>, 无. Time limits: <c>received=2020-03-02; replied=2020-03-30</c>, 收到=…；答复=…, and for requests <c>notice</c> 补正告知,
/// <c>corrected</c> 补正, <c>consulted</c> 征求意见 (<c>2020-03-05..2020-03-12</c>) and <c>extended</c> 延期 (<c>2020-03-25+10</c>). Nothing: blank, <c>missing</c>, 未采集;
/// <c>n/a</c>, <c>/</c>, 不适用; <c>excluded</c>, 剔除; <c>zero</c>, 零分 (a level of such a name wins). A blank cell of the wide form is
/// an observation that is missing. Times are ISO 8601; without an offset they count as having the offset zero.
/// </para>
/// <para>
/// CSV is UTF-8 with or without a byte order mark, GB18030, or UTF-16 with one; comma, tab or semicolon separates, whichever is most
/// frequent in the header. Rows are numbered as a spreadsheet shows them: the header is row 1, and blank rows, which are skipped, and
/// rows with line breaks inside a cell count as one row each. Names are trimmed and brought into Unicode form NFC (which the runtime
/// cannot do where it has no culture data). Any error means that there is no table; all errors are told, up to 10,000. At most 512 MB,
/// 10,000 columns, 32,767 characters of a cell, 4,194,304 of a row and 20,000,000 observations are read.
/// </para>
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class ObservationFile
{
    /// <summary>Reads a CSV file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="InvalidInputException">The file has errors; all of them are carried.</exception>
    public static ObservationTable Load(string path, Scheme scheme) => Read(path, scheme).OrThrow();

    /// <summary>Reads a CSV file, or tells everything that is wrong with it, also that it is not there or cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="scheme">The scheme whose leaves are observed.</param>
    /// <param name="progress">Told the share of the file that is read, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<ObservationTable> Read(
        string path, Scheme scheme, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(scheme);
        var log = new ReadingLog(path, ReadingLimits.Default);
        return Read(FileBytes.Read(path, log, cancellationToken), scheme, log, progress, cancellationToken);
    }

    /// <summary>Reads CSV from a stream, from where it stands to its end, or tells everything that is wrong with it.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="scheme">The scheme whose leaves are observed.</param>
    /// <param name="name">What to call the stream in places and as <see cref="ObservationTable.SourceName"/>.</param>
    /// <param name="progress">Told the share that is read, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<ObservationTable> Read(
        Stream stream, Scheme scheme, string name, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        Read(stream, scheme, name, ReadingLimits.Default, progress, cancellationToken);

    /// <summary>Reads the rows of any data reader's current result, or tells everything that is wrong with them.</summary>
    /// <param name="reader">The rows; left open. The names of its columns are the header, and its typed cells are read as their text.</param>
    /// <param name="scheme">The scheme whose leaves are observed.</param>
    /// <param name="name">What to call the rows in places and as <see cref="ObservationTable.SourceName"/>.</param>
    /// <param name="progress">Told 1 at the end, for the number of rows is not known before; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="DbException">The database cannot be read; such exceptions of the reader pass through.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<ObservationTable> Read(
        DbDataReader reader, Scheme scheme, string name, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(name);
        var log = new ReadingLog(name, ReadingLimits.Default);
        return TableReader.Read(new RowCursor(reader), scheme, log, hash: null, progress, cancellationToken);
    }

    /// <summary>Reads CSV from a stream with limits of the caller's own.</summary>
    internal static Checked<ObservationTable> Read(
        Stream stream, Scheme scheme, string name, ReadingLimits limits, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(name);
        var log = new ReadingLog(name, limits);
        return Read(FileBytes.Read(stream, log, cancellationToken), scheme, log, progress, cancellationToken);
    }

    private static Checked<ObservationTable> Read(
        byte[]? bytes, Scheme scheme, ReadingLog log, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        if (bytes is null)
            return log.Finish<ObservationTable>(null);
        using CsvRowCursor? cursor = CsvRowCursor.Open(bytes, log);
        return cursor is null
            ? log.Finish<ObservationTable>(null)
            : TableReader.Read(cursor, scheme, log, Convert.ToHexStringLower(SHA256.HashData(bytes)), progress, cancellationToken);
    }
}
