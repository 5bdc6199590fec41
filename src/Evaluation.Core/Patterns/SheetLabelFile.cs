using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Reading;
using Evaluation.Patterns.Reading;

namespace Evaluation.Patterns;

/// <summary>Reads labels of sheets from CSV files.</summary>
/// <remarks>
/// One row for each sheet that somebody has judged. Columns, in any order: <c>subject</c> 评估对象 对象 单位; <c>evaluator</c> 评估员, needed where the observations
/// name evaluators; <c>label</c> 标注: yes, 1, true or 是 for a sheet judged careless or worse, no, 0, false or 否 for one judged sound, blank for neither. Sheets without
/// a row are unlabelled. Encodings, separators, quotation marks, names and limits are those of <see cref="ObservationFile"/>. A sheet that the observations do not
/// have is left out with a warning.
/// </remarks>
/// <threadsafety>Safe for use by several threads at once.</threadsafety>
public static class SheetLabelFile
{
    private const int Subject = 0;
    private const int Evaluator = 1;
    private const int Label = 2;

    private static readonly NameColumn LabelColumn = new(new LocalText("label", "标注"), IsRequired: true);
    private static readonly string[] Yes = ["yes", "1", "true", "是"];
    private static readonly string[] No = ["no", "0", "false", "否"];

    /// <summary>Reads a CSV file.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="InvalidInputException">The file has errors; all of them are carried.</exception>
    public static SheetLabels Load(string path, ObservationTable observations) => Read(path, observations).OrThrow();

    /// <summary>Reads a CSV file, or tells everything that is wrong with it, also that it is not there or cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="observations">The observations whose sheets were judged.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<SheetLabels> Read(string path, ObservationTable observations, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(observations);
        var log = new ReadingLog(path, ReadingLimits.Default);
        var known = new KnownSheets(observations);
        var rows = new Dictionary<(string, string), (int Row, bool IsFlagged)>();
        return NameTable.Read(
            FileBytes.Read(path, log, cancellationToken),
            log,
            [NameColumn.Subject, NameColumn.Evaluator with { IsRequired = observations.Evaluators.Count > 0 }, LabelColumn],
            row => ReadRow(row, known, rows),
            (labels, hash) => new SheetLabels(labels.ToValueList(), log.Name, hash),
            cancellationToken);
    }

    private static SheetLabel? ReadRow(NameRow row, KnownSheets known, Dictionary<(string, string), (int Row, bool IsFlagged)> rows)
    {
        (string subject, string evaluator) = (row[Subject], row[Evaluator]);
        bool isFlagged = Yes.Contains(row[Label], StringComparer.OrdinalIgnoreCase);
        if (subject.Length == 0)
            row.Report(PatternFileDiagnostics.BlankSubject, Subject);
        if (!isFlagged && row[Label].Length > 0 && !No.Contains(row[Label], StringComparer.OrdinalIgnoreCase))
            row.Report(PatternFileDiagnostics.UnknownLabel, Label, row[Label]);
        else if (subject.Length > 0 && row[Label].Length > 0 && known.IsKnown(row, Subject, Evaluator) && IsFirst(row, (evaluator, subject), isFlagged, rows))
            return new SheetLabel(evaluator.Length == 0 ? null : evaluator, subject, isFlagged);
        return null;
    }

    private static bool IsFirst(NameRow row, (string Evaluator, string Subject) sheet, bool isFlagged, Dictionary<(string, string), (int Row, bool IsFlagged)> rows)
    {
        if (rows.TryAdd(sheet, (row.Row, isFlagged)))
            return true;
        (int first, bool wasFlagged) = rows[sheet];
        string name = sheet.Evaluator.Length == 0 ? sheet.Subject : sheet.Evaluator + " / " + sheet.Subject;
        row.Report(wasFlagged == isFlagged ? PatternFileDiagnostics.DoubledRow : PatternFileDiagnostics.Contradiction, Subject, name, first);
        return false;
    }
}
