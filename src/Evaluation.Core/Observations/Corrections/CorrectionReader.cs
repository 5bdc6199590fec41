using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;
using Evaluation.Schemes;

namespace Evaluation.Observations.Corrections;

/// <summary>Reads a table of corrections row by row, noting everything that is wrong.</summary>
internal sealed class CorrectionReader
{
    private static readonly Dictionary<string, CorrectionStage> Stages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["feedback"] = CorrectionStage.Feedback,
        ["反馈"] = CorrectionStage.Feedback,
        ["appeal"] = CorrectionStage.Appeal,
        ["申诉"] = CorrectionStage.Appeal,
        ["review"] = CorrectionStage.Review,
        ["复核"] = CorrectionStage.Review,
        ["final"] = CorrectionStage.Final,
        ["终评"] = CorrectionStage.Final,
    };

    private readonly Cells cells;
    private readonly LeafReader leaves;
    private readonly LeafValues values;
    private readonly DetailsReader details;
    private readonly string[] codes;

    private CorrectionReader(Cells cells, Scheme scheme)
    {
        Indicator[] observed = [.. scheme.ObservedLeaves];
        this.cells = cells;
        leaves = new LeafReader(cells, new LeafLookup(scheme));
        values = new LeafValues(cells, observed);
        details = new DetailsReader(cells);
        codes = [.. observed.Select(leaf => leaf.Code)];
    }

    /// <summary>Reads all rows.</summary>
    internal static Checked<CorrectionTable> Read(RowCursor cursor, Scheme scheme, ReadingLog log, string? hash, CancellationToken cancellationToken)
    {
        if (CorrectionColumns.Read(cursor, log) is not { } map)
            return log.Finish<CorrectionTable>(null);
        var cells = new Cells(cursor, map, log);
        var reader = new CorrectionReader(cells, scheme);
        List<Correction> corrections = RowList.Read(cursor, cells, log, () => reader.ReadRow(log.Name), mayBeEmpty: true, cancellationToken);
        return log.Finish(() => new CorrectionTable(corrections, log.Name, hash));
    }

    private Correction? ReadRow(string file)
    {
        string? subject = Name(ColumnRole.Subject);
        int leaf = leaves.Read();
        bool hasEvaluator = cells.TryReadName(cells.Map[ColumnRole.Evaluator], out string evaluator);
        (ObservedValue old, ObservedValue changed) = (default, default);
        bool hasValues = leaf >= 0
            && (values.TryRead(cells.Map[ColumnRole.OldValue], leaf, out old) & values.TryRead(cells.Map[ColumnRole.NewValue], leaf, out changed));
        CorrectionStage? stage = Stage();
        string? by = Name(ColumnRole.By);
        string? reason = Text(ColumnRole.Reason);
        bool hasClause = TryText(ColumnRole.Clause, out string? clause);
        bool hasDetails = details.TryRead(out ObservationDetails told);
        if (hasDetails && told.Time is null)
            NotTold(ColumnRole.Time);
        if (subject is null || !hasEvaluator || !hasValues || stage is null || by is null || reason is null || !hasClause || told.Time is not { } time || !hasDetails)
            return null;
        return new Correction
        {
            Subject = subject,
            IndicatorCode = codes[leaf],
            Evaluator = evaluator.Length == 0 ? null : evaluator,
            OldValue = old,
            NewValue = changed,
            Stage = stage.Value,
            By = by,
            Time = time,
            Reason = reason,
            Clause = clause,
            Evidence = told.Evidence,
            Place = PlaceOf(file, ColumnRole.OldValue),
        };
    }

    private Place PlaceOf(string file, ColumnRole role) => new(file, cells.Row, cells.Map[role] + 1, cells.Map.Headings[cells.Map[role]]);

    private CorrectionStage? Stage()
    {
        if (Name(ColumnRole.Stage) is not { } name)
            return null;
        if (Stages.TryGetValue(name, out CorrectionStage stage))
            return stage;
        cells.Report(CorrectionDiagnostics.UnknownStage, cells.Map[ColumnRole.Stage], name);
        return null;
    }

    /// <summary>A name that must be told; <see langword="null"/> when it is not, which was reported.</summary>
    private string? Name(ColumnRole role)
    {
        if (!cells.TryReadName(cells.Map[role], out string name))
            return null;
        if (name.Length > 0)
            return name;
        NotTold(role);
        return null;
    }

    private string? Text(ColumnRole role)
    {
        if (TryText(role, out string? text) && text is null)
            NotTold(role);
        return text;
    }

    private bool TryText(ColumnRole role, out string? whole)
    {
        bool isReadable = cells.TryRead(cells.Map[role], out ReadOnlySpan<char> text);
        whole = !isReadable || text.IsWhiteSpace() ? null : text.ToString();
        return isReadable;
    }

    private void NotTold(ColumnRole role)
    {
        (string english, string chinese) = CorrectionColumns.NameOf(role);
        cells.Report(CorrectionDiagnostics.NotTold, cells.Map[role], english, chinese);
    }
}
