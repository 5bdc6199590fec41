using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Reading;
using Evaluation.Observations.Reading.Values;
using Evaluation.Patterns.Reading;
using Evaluation.Schemes;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Reads from CSV files what it costs to improve on each leaf.</summary>
/// <remarks>
/// Columns, in any order: <c>indicator</c> 指标, the code of a leaf; <c>per point</c> 每分投入; and, where beginning at all costs something, <c>start</c> 起步投入. A column whose heading
/// begins with <c>#</c> is ignored. Encodings, separators, quotation marks and limits are those of <see cref="ObservationFile"/>. Efforts are in one unit of the
/// reader's choice, 0 or more.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class EffortFile
{
    private const int Indicator = 0;
    private const int PerPoint = 1;
    private const int Start = 2;

    private static readonly NameColumn[] Columns =
    [
        new(new LocalText("indicator", "指标"), IsRequired: true),
        new(new LocalText("per point", "每分投入"), IsRequired: true),
        new(new LocalText("start", "起步投入"), IsRequired: false),
    ];

    /// <summary>Reads a CSV file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="InvalidInputException">The file has errors; all of them are carried.</exception>
    public static ValueList<LeafEffort> Load(string path, Scheme scheme) => Read(path, scheme).OrThrow();

    /// <summary>Reads a CSV file, or tells everything that is wrong with it, also that it is not there or cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="scheme">The scheme that has the leaves.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The efforts, each leaf once, in the order of the file.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<ValueList<LeafEffort>> Read(string path, Scheme scheme, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(scheme);
        var log = new ReadingLog(path, ReadingLimits.Default);
        HashSet<string> leaves = scheme.Leaves.Select(leaf => leaf.Code).ToHashSet(StringComparer.Ordinal);
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        return NameTable.Read(
            FileBytes.Read(path, log, cancellationToken), log, Columns, row => ReadRow(row, leaves, rows), (efforts, _) => efforts.ToValueList(), cancellationToken);
    }

    private static LeafEffort? ReadRow(NameRow row, HashSet<string> leaves, Dictionary<string, int> rows)
    {
        string code = row[Indicator];
        bool isLeaf = leaves.Contains(code);
        bool isNew = isLeaf && rows.TryAdd(code, row.Row);
        if (!isLeaf)
            row.Report(WhatIfDiagnostics.NoLeaf, Indicator, code);
        else if (!isNew)
            row.Report(WhatIfDiagnostics.SameLeaf, Indicator, code, rows[code]);
        bool isRead = TryRead(row, PerPoint, out decimal perPoint) & TryRead(row, Start, out decimal start);
        return isNew && isRead ? new LeafEffort(code, perPoint, start) : null;
    }

    private static bool TryRead(NameRow row, int column, out decimal effort)
    {
        effort = 0;
        if (row[column].Length == 0 && column == Start)
            return true;
        if (row[column].Length > 0 && NumberText.Read(row[column], out effort) is null && effort >= 0)
            return true;
        row.Report(WhatIfDiagnostics.NoEffort, column, row[column]);
        return false;
    }
}
