using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Observations;

/// <summary>The observations of a round as columns: subject, leaf, evaluator, value, time, evidence, comment.</summary>
/// <remarks>
/// Read one with <see cref="ObservationFile"/>, or make one in code with <see cref="ObservationTableBuilder"/>. Subjects stand in the
/// order in which they were first named.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ObservationTable
{
    private readonly string[] levelNames;
    private int[]? levelColumn;
    private int[]? evaluatorColumn;
    private int[]? sourceRows;
    private readonly ObservationSource? source;

    internal ObservationTable(Scheme scheme, ObservationColumns columns, ObservationSource? source = null)
    {
        Scheme = scheme;
        Count = columns.Count;
        Leaves = columns.Leaves;
        Subjects = columns.Subjects.ToValueList();
        Evaluators = columns.Evaluators.ToValueList();
        SubjectColumn = [.. columns.Subject];
        LeafColumn = [.. columns.Leaf];
        KindColumn = [.. columns.Kind];
        NumberColumn = [.. columns.Number];
        TimeColumn = columns.Time.ToArray();
        EvidenceColumn = columns.Evidence.ToArray();
        CommentColumn = columns.Comment.ToArray();
        levelNames = [.. columns.LevelNames];
        levelColumn = columns.Level.ToArray();
        evaluatorColumn = columns.Evaluator.ToArray();
        sourceRows = columns.SourceRow.ToArray();
        this.source = source;
    }

    /// <summary>The scheme that the observations were read against.</summary>
    public Scheme Scheme { get; }

    /// <summary>The subjects, in the order in which they were first named.</summary>
    public ValueList<Subject> Subjects { get; }

    /// <summary>The evaluators, in the order in which they were first named; empty when none was told.</summary>
    public ValueList<string> Evaluators { get; }

    /// <summary>The file or table that the observations come from, or <see langword="null"/> when made in code.</summary>
    public string? SourceName => source?.Name;

    /// <summary>The SHA-256 of the file's bytes in lower-case hexadecimal, or <see langword="null"/> when there was no file.</summary>
    public string? SourceHash => source?.Hash;

    /// <summary>The number of observations.</summary>
    public int Count { get; }

    /// <summary>The observation at a position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="row"/> is outside the table.</exception>
    public Observation this[int row]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
            return new Observation(this, row);
        }
    }

    /// <summary>The number of rows in the columns: the observations, then what a scorer joined of them.</summary>
    internal int RowCount => SubjectColumn.Length;

    /// <summary>The scheme's leaves in order: what <see cref="LeafColumn"/> counts.</summary>
    internal Indicator[] Leaves { get; }

    /// <summary>Per row, the position of the subject in <see cref="Subjects"/>.</summary>
    internal int[] SubjectColumn { get; private set; }

    /// <summary>Per row, the position of the leaf in <see cref="Leaves"/>.</summary>
    internal int[] LeafColumn { get; private set; }

    internal ValueKind[] KindColumn { get; private set; }

    internal decimal[] NumberColumn { get; private set; }

    internal DateTimeOffset?[]? TimeColumn { get; private set; }

    internal string?[]? EvidenceColumn { get; private set; }

    internal string?[]? CommentColumn { get; private set; }

    /// <summary>Where an observation stands in its source; unknown when it was made in code.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="row"/> is outside a table that was read.</exception>
    public Place PlaceOf(int row) =>
        source is null || sourceRows is null ? new Place(SourceName, 0, 0) : source.PlaceOf(sourceRows[row], LeafColumn[row]);

    /// <summary>Per row, how the number stands among those of all subjects; <see langword="null"/> until a scorer has worked it out.</summary>
    internal decimal[]? RelativeColumn { get; private set; }

    /// <summary>This table with relative values; the columns are shared.</summary>
    internal ObservationTable WithRelative(decimal[] relative)
    {
        var copy = (ObservationTable)MemberwiseClone();
        copy.RelativeColumn = relative;
        return copy;
    }

    /// <summary>This table with more rows behind its observations, made by nobody, each at the place of a row it was joined from.</summary>
    internal ObservationTable WithJoinedRows(IReadOnlyList<JoinedRow> rows)
    {
        var copy = (ObservationTable)MemberwiseClone();
        copy.SubjectColumn = [.. SubjectColumn, .. rows.Select(row => SubjectColumn[row.First])];
        copy.LeafColumn = [.. LeafColumn, .. rows.Select(row => LeafColumn[row.First])];
        copy.KindColumn = [.. KindColumn, .. rows.Select(row => row.Kind)];
        copy.NumberColumn = [.. NumberColumn, .. rows.Select(row => row.Number)];
        copy.TimeColumn = Lengthen(TimeColumn, rows.Count, null);
        copy.EvidenceColumn = Lengthen(EvidenceColumn, rows.Count, null);
        copy.CommentColumn = Lengthen(CommentColumn, rows.Count, null);
        copy.levelColumn = Lengthen(levelColumn, rows.Count, ObservationColumns.None);
        copy.evaluatorColumn = Lengthen(evaluatorColumn, rows.Count, ObservationColumns.None);
        copy.sourceRows = sourceRows is { } sources ? [.. sources, .. rows.Select(row => sources[row.First])] : null;
        return copy;
    }

    private static T[]? Lengthen<T>(T[]? column, int by, T value) => column is null ? null : [.. column, .. Enumerable.Repeat(value, by)];

    internal string? LevelOf(int row) => levelColumn?[row] is >= 0 and int level ? levelNames[level] : null;

    /// <summary>The position of a row's evaluator in <see cref="Evaluators"/>, or -1.</summary>
    internal int EvaluatorPositionOf(int row) => evaluatorColumn?[row] ?? ObservationColumns.None;

    internal string? EvaluatorOf(int row) => evaluatorColumn?[row] is >= 0 and int evaluator ? Evaluators[evaluator] : null;
}
