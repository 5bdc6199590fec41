using Evaluation.Observations.Corrections;

namespace Evaluation.Observations;

/// <summary>
/// What was found for a subject on a leaf (采集值): a view of one row of an <see cref="ObservationTable"/>, and the fact that rules are
/// about.
/// </summary>
/// <remarks>
/// Costs nothing to make: it holds the table and the row. A row outside the table stands for an observation that was never made:
/// its value is <see cref="ObservedValue.Missing"/> and the rest is <see langword="null"/>. Do not use the <see langword="default"/> value.
/// </remarks>
public readonly record struct Observation
{
    internal Observation(ObservationTable table, int row) => (Table, Row) = (table, row);

    /// <summary>The table.</summary>
    public ObservationTable Table { get; }

    /// <summary>The position in the table, counted from 0; -1 for an observation that was never made, beyond the last for one joined from a panel's.</summary>
    public int Row { get; }

    /// <summary>Whether the observation was never made, and not even its absence noted.</summary>
    public bool IsAbsent => Row < 0;

    /// <summary>What kind of value was found.</summary>
    public ValueKind Kind => Row < 0 ? ValueKind.Missing : Table.KindColumn[Row];

    /// <summary>The number or count as stored; 0 for values of another kind. Rules ask for the kind first.</summary>
    public decimal Number => Row < 0 ? 0 : Table.NumberColumn[Row];

    /// <summary>
    /// How the number stands among those of all subjects, in the measure of the leaf's relative method; 0 for other leaves and until the
    /// round is scored.
    /// </summary>
    public decimal Relative => Row < 0 || Table.RelativeColumn is not { } relative ? 0 : relative[Row];

    /// <summary>
    /// What was reckoned from the dates by the leaf's method: working days overdue, dates in a window, periods covered, or days of the longest
    /// gap; 0 for other leaves, while <see cref="IsPending"/>, and until the round is scored.
    /// </summary>
    public decimal Reckoned => Math.Max(0, ReckonedOrPending);

    /// <summary>Whether the time of a matter is still running, so that nothing can be said of it yet; <see langword="false"/> until the round is scored.</summary>
    public bool IsPending => ReckonedOrPending < 0;

    private decimal ReckonedOrPending => Row < 0 || Table.ReckonedColumn is not { } reckoned ? 0 : reckoned[Row];

    /// <summary>Whether yes was found; <see langword="false"/> for values of another kind. Rules ask for the kind first.</summary>
    public bool IsYes => Kind == ValueKind.YesNo && Number != 0;

    /// <summary>The name of the level, or <see langword="null"/> for values of another kind.</summary>
    public string? Level => Kind == ValueKind.Level ? Table.LevelOf(Row) : null;

    /// <summary>Whether an item of a checklist is met; <see langword="false"/> for values of another kind.</summary>
    /// <param name="item">The item's name.</param>
    public bool Has(string item) => Kind == ValueKind.Checklist && ChecklistText.Has(Table.LevelOf(Row)!, item);

    /// <summary>The value found.</summary>
    public ObservedValue Value => new(Kind, Number, Row < 0 ? null : Table.LevelOf(Row));

    /// <summary>Who was assessed, or <see langword="null"/> for an observation that was never made.</summary>
    public Subject? Subject => Row < 0 ? null : Table.Subjects[Table.SubjectColumn[Row]];

    /// <summary>The code of the leaf, or <see langword="null"/> for an observation that was never made.</summary>
    public string? IndicatorCode => Row < 0 ? null : Table.Leaves[Table.LeafColumn[Row]].Code;

    /// <summary>Who made the observation, or <see langword="null"/> when not told or joined from several evaluators'.</summary>
    public string? Evaluator => Row < 0 ? null : Table.EvaluatorOf(Row);

    /// <summary>When it was made, or <see langword="null"/> when not told.</summary>
    public DateTimeOffset? Time => Row < 0 ? null : Table.TimeColumn?[Row];

    /// <summary>Where the evidence is, or <see langword="null"/> when not told.</summary>
    public string? Evidence => Row < 0 ? null : Table.EvidenceColumn?[Row];

    /// <summary>The corrections that led to the value, in order, each with the value before; empty when there were none.</summary>
    public ValueList<Correction> Corrections => Row < 0 ? [] : Table.CorrectionsOf(Row);

    /// <summary>A remark, or <see langword="null"/>.</summary>
    public string? Comment => Row < 0 ? null : Table.CommentColumn?[Row];
}
