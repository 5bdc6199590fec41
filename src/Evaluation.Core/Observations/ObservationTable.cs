using Evaluation.Diagnostics;
using Evaluation.Observations.Corrections;
using Evaluation.Preparation;
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
    private string[] levelNames;
    private int[]? levelColumn;
    private int[]? evaluatorColumn;
    private int[]? sourceRows;
    private readonly ObservationSource? source;
    private Dictionary<int, ValueList<Correction>>? corrected;

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
    public int Count { get; private set; }

    /// <summary>The corrections that are in force; <see langword="null"/> when there are none.</summary>
    public CorrectionTable? Corrections { get; private set; }

    /// <summary>How the numbers were prepared before they came into this table, with every change; <see langword="null"/> when they were not.</summary>
    public PreparedTable? Preparation { get; private set; }

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

    /// <summary>Where an observation stands in its source, or its last correction in its own; unknown when it was made in code.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="row"/> is outside a table that was read.</exception>
    public Place PlaceOf(int row) =>
        corrected is not null && corrected.TryGetValue(row, out ValueList<Correction>? chain) ? chain[^1].Place
        : source is null || sourceRows is null ? new Place(SourceName, 0, 0) : source.PlaceOf(sourceRows[row], LeafColumn[row]);

    /// <summary>Per row, how the number stands among those of all subjects; <see langword="null"/> until a scorer has worked it out.</summary>
    internal decimal[]? RelativeColumn { get; private set; }

    /// <summary>This table with corrections put into force; the values before stay readable (<see cref="Observation.Corrections"/>).</summary>
    /// <param name="corrections">
    /// The corrections. Those of one observation follow each other by their time. Observations that were never made can be corrected too, and
    /// are then added.
    /// </param>
    /// <returns>The new table, or why some correction cannot be put into force: each must name the value that is in force before it.</returns>
    /// <exception cref="InvalidOperationException">The table has corrections already; put all of them into one table.</exception>
    public Checked<ObservationTable> WithCorrections(CorrectionTable corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        if (Corrections is not null)
            throw new InvalidOperationException("This table has corrections already; put all of them into one table of corrections.");
        return CorrectionRun.Run(this, corrections);
    }

    /// <summary>This table with other values in some rows, and rows added behind the others.</summary>
    internal ObservationTable WithCorrected(
        Dictionary<int, ObservedValue> values, List<(int Subject, int Leaf)> added, Dictionary<int, ValueList<Correction>> chains, CorrectionTable corrections)
    {
        var copy = (ObservationTable)MemberwiseClone();
        copy.SubjectColumn = [.. SubjectColumn, .. added.Select(row => row.Subject)];
        copy.LeafColumn = [.. LeafColumn, .. added.Select(row => row.Leaf)];
        copy.KindColumn = [.. KindColumn, .. new ValueKind[added.Count]];
        copy.NumberColumn = [.. NumberColumn, .. new decimal[added.Count]];
        copy.LengthenDetails(added.Count);
        copy.sourceRows = Lengthen(sourceRows, added.Count, 0);
        (copy.Count, copy.corrected, copy.Corrections) = (Count + added.Count, chains, corrections);
        copy.Take(values);
        return copy;
    }

    /// <summary>
    /// This table with prepared values and without the subjects that are not kept. A value for a subject and leaf that were never observed is added behind
    /// the others.
    /// </summary>
    internal ObservationTable WithPrepared(HashSet<int> kept, Dictionary<(int Subject, int Leaf), ObservedValue> values, PreparedTable preparation)
    {
        var columns = new ObservationColumns(Scheme);
        foreach ((int _, Subject subject) in Subjects.Index().Where(pair => kept.Contains(pair.Index)))
            columns.TryDescribe(columns.AddSubject(subject.Name), subject.Group, subject.Order);
        var chains = new Dictionary<int, ValueList<Correction>>();
        var left = new Dictionary<(int Subject, int Leaf), ObservedValue>(values);
        for (int row = 0; row < Count; row++)
        {
            if (!kept.Contains(SubjectColumn[row]))
                continue;
            Observation old = this[row];
            if (CorrectionsOf(row) is { Count: > 0 } chain)
                chains.Add(columns.Count, chain);
            ObservedValue value = left.Remove((SubjectColumn[row], LeafColumn[row]), out ObservedValue prepared) ? prepared : old.Value;
            var details = new ObservationDetails(old.Time, old.Evidence, old.Comment);
            columns.AddRow(columns.AddSubject(old.Subject!.Name), LeafColumn[row], columns.AddEvaluator(old.Evaluator), value, details, sourceRows?[row] ?? 0);
        }

        foreach (((int subject, int leaf), ObservedValue value) in left.OrderBy(pair => pair.Key.Subject).ThenBy(pair => pair.Key.Leaf))
            columns.AddRow(columns.AddSubject(Subjects[subject].Name), leaf, ObservationColumns.None, value, default);
        return new ObservationTable(Scheme, columns, source)
        {
            corrected = chains.Count == 0 ? null : chains,
            Corrections = Corrections,
            Preparation = preparation,
        };
    }

    private void Take(Dictionary<int, ObservedValue> values)
    {
        int[] levels = levelColumn is null ? [.. Enumerable.Repeat(ObservationColumns.None, RowCount)] : [.. levelColumn];
        List<string> names = [.. levelNames];
        foreach ((int row, ObservedValue value) in values)
        {
            (KindColumn[row], NumberColumn[row]) = (value.Kind, value.Stored);
            levels[row] = value.StoredText is null ? ObservationColumns.None : names.Count;
            if (value.StoredText is { } name)
                names.Add(name);
        }

        (levelColumn, levelNames) = (levels, [.. names]);
    }

    internal ValueList<Correction> CorrectionsOf(int row) =>
        corrected is not null && corrected.TryGetValue(row, out ValueList<Correction>? chain) ? chain : [];

    /// <summary>
    /// Per row, what was reckoned from its dates, <see cref="Scoring.Dates.DateReckoner.Pending"/> while their time is running;
    /// <see langword="null"/> until a scorer has done so.
    /// </summary>
    internal decimal[]? ReckonedColumn { get; private set; }

    /// <summary>This table with what was reckoned from dates; the columns are shared.</summary>
    internal ObservationTable WithReckoned(decimal[] reckoned)
    {
        var copy = (ObservationTable)MemberwiseClone();
        copy.ReckonedColumn = reckoned;
        return copy;
    }

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
        copy.LengthenDetails(rows.Count);
        // What has words was agreed on word for word, so the first row's are those of all.
        copy.levelColumn = levelColumn is { } levels ? [.. levels, .. rows.Select(row => levels[row.First])] : null;
        copy.sourceRows = sourceRows is { } sources ? [.. sources, .. rows.Select(row => sources[row.First])] : null;
        return copy;
    }

    /// <summary>Makes room for rows about which nothing but a number is told.</summary>
    private void LengthenDetails(int by)
    {
        TimeColumn = Lengthen(TimeColumn, by, null);
        EvidenceColumn = Lengthen(EvidenceColumn, by, null);
        CommentColumn = Lengthen(CommentColumn, by, null);
        levelColumn = Lengthen(levelColumn, by, ObservationColumns.None);
        evaluatorColumn = Lengthen(evaluatorColumn, by, ObservationColumns.None);
    }

    private static T[]? Lengthen<T>(T[]? column, int by, T value) => column is null ? null : [.. column, .. Enumerable.Repeat(value, by)];

    internal string? LevelOf(int row) => levelColumn?[row] is >= 0 and int level ? levelNames[level] : null;

    /// <summary>The position of a row's evaluator in <see cref="Evaluators"/>, or -1.</summary>
    internal int EvaluatorPositionOf(int row) => evaluatorColumn?[row] ?? ObservationColumns.None;

    internal string? EvaluatorOf(int row) => evaluatorColumn?[row] is >= 0 and int evaluator ? Evaluators[evaluator] : null;
}
