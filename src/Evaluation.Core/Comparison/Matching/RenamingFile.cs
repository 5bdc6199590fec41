using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Reading;
using Evaluation.Patterns.Reading;
using Evaluation.Robustness.WhatIf;

namespace Evaluation.Comparison.Matching;

/// <summary>Reads from CSV files which subjects and indicators were renamed between two rounds.</summary>
/// <remarks>
/// Columns, in any order: <c>kind</c> 类别: subject 评估对象 or indicator 指标; <c>before</c> 原名称, <c>after</c> 现名称: names of subjects, codes of indicators and
/// adjustments. A column whose heading begins with <c>#</c> is ignored. Encodings, separators, quotation marks and limits are those of <see cref="ObservationFile"/>.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class RenamingFile
{
    private const int Kind = 0;
    private const int Before = 1;
    private const int After = 2;

    private static readonly NameColumn[] Columns =
    [
        new(new LocalText("kind", "类别"), IsRequired: true),
        new(new LocalText("before", "原名称"), IsRequired: true),
        new(new LocalText("after", "现名称"), IsRequired: true),
    ];

    private static readonly string[] SubjectWords = ["subject", "评估对象", "对象"];
    private static readonly string[] IndicatorWords = ["indicator", "指标"];

    /// <summary>One row of the file.</summary>
    private sealed record Line(bool IsSubject, Renamed Names);

    /// <summary>Reads a CSV file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="InvalidInputException">The file has errors; all of them are carried.</exception>
    public static Renamings Load(string path) => Read(path).OrThrow();

    /// <summary>Reads a CSV file, or tells everything that is wrong with it, also that it is not there or cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<Renamings> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var log = new ReadingLog(path, ReadingLimits.Default);
        var rows = new Dictionary<(bool, int, string), int>();
        return NameTable.Read(
            FileBytes.Read(path, log, cancellationToken),
            log,
            Columns,
            row => ReadRow(row, rows),
            (lines, hash) => new Renamings
            {
                Subjects = lines.Where(line => line.IsSubject).Select(line => line.Names).ToValueList(),
                Indicators = lines.Where(line => !line.IsSubject).Select(line => line.Names).ToValueList(),
                SourceName = path,
                SourceHash = hash,
            },
            cancellationToken);
    }

    private static Line? ReadRow(NameRow row, Dictionary<(bool, int, string), int> rows)
    {
        bool isSubject = SubjectWords.Contains(row[Kind], StringComparer.OrdinalIgnoreCase);
        bool isKnown = isSubject || IndicatorWords.Contains(row[Kind], StringComparer.OrdinalIgnoreCase);
        if (!isKnown)
            row.Report(ComparisonDiagnostics.UnknownKind, Kind, row[Kind]);
        bool isWhole = IsNew(row, Before, isSubject, rows) & IsNew(row, After, isSubject, rows);
        return isKnown && isWhole ? new Line(isSubject, new Renamed(row[Before], row[After])) : null;
    }

    private static bool IsNew(NameRow row, int column, bool isSubject, Dictionary<(bool, int, string), int> rows)
    {
        if (row[column].Length == 0)
            row.Report(ComparisonDiagnostics.BlankName, column);
        else if (!rows.TryAdd((isSubject, column, row[column]), row.Row))
            row.Report(ComparisonDiagnostics.NamedTwice, column, row[column], rows[(isSubject, column, row[column])]);
        else
            return true;
        return false;
    }
}
