using Evaluation.Observations;

namespace Evaluation.Preparation;

/// <summary>Numbers of subjects on indicators, ready to be prepared: each cell holds a number or a kind of nothing.</summary>
/// <remarks>
/// Preparation works in <see cref="double"/>: its skewness, logarithms and powers are statistics, not official figures. A cell that no step changes keeps the
/// digits that were observed. The four kinds of nothing stay apart: only what is <see cref="ValueKind.Missing"/> is ever filled in.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class NumberTable
{
    internal NumberTable(ValueList<Subject> subjects, ValueList<NumberColumn> columns, double[][] numbers, ValueKind[][] kinds, ObservationTable? source)
    {
        (Subjects, Columns, Numbers, Kinds, Source) = (subjects, columns, numbers, kinds, source);
    }

    /// <summary>The subjects, in order.</summary>
    public ValueList<Subject> Subjects { get; }

    /// <summary>The columns, in order.</summary>
    public ValueList<NumberColumn> Columns { get; }

    /// <summary>By column and subject: the number; 0 for a kind of nothing.</summary>
    internal double[][] Numbers { get; }

    /// <summary>By column and subject: <see cref="ValueKind.Number"/> or a kind of nothing.</summary>
    internal ValueKind[][] Kinds { get; }

    /// <summary>The observations that the numbers come from, or <see langword="null"/>.</summary>
    internal ObservationTable? Source { get; }

    /// <summary>A number, or <see langword="null"/> for a kind of nothing.</summary>
    /// <exception cref="KeyNotFoundException">There is no such subject or column.</exception>
    public double? this[string subject, string column] => Number(SubjectAt(subject), ColumnAt(column));

    /// <summary>What a cell holds: <see cref="ValueKind.Number"/> or a kind of nothing.</summary>
    /// <exception cref="KeyNotFoundException">There is no such subject or column.</exception>
    public ValueKind KindOf(string subject, string column) => Kinds[ColumnAt(column)][SubjectAt(subject)];

    /// <summary>A table of numbers made in code.</summary>
    /// <param name="subjects">The subjects; groups matter to imputation within groups.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="values">By subject and column; <see langword="null"/> for what is missing.</param>
    /// <exception cref="ArgumentException">A name or code stands twice, or the sizes do not fit.</exception>
    public static NumberTable Of(IEnumerable<Subject> subjects, IEnumerable<NumberColumn> columns, double?[,] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ValueList<Subject> rows = subjects.ToValueList();
        ValueList<NumberColumn> known = columns.ToValueList();
        if (values.GetLength(0) != rows.Count || values.GetLength(1) != known.Count)
            throw new ArgumentException(FormattableString.Invariant($"{values.GetLength(0)} × {values.GetLength(1)} values do not fit {rows.Count} subjects and {known.Count} columns."), nameof(values));
        ThrowIfTwice(rows.Select(row => row.Name), nameof(subjects));
        ThrowIfTwice(known.Select(column => column.Code), nameof(columns));
        return new NumberTable(
            rows,
            known,
            Cells(known.Count, rows.Count, (column, row) => values[row, column] ?? 0),
            Cells(known.Count, rows.Count, (column, row) => values[row, column] is null ? ValueKind.Missing : ValueKind.Number),
            source: null);
    }

    /// <summary>The numbers and counts of a round. Leaves of other kinds, and those with panels, have no column and stay as they are.</summary>
    /// <param name="observations">The observations, before they are scored.</param>
    public static NumberTable Of(ObservationTable observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return new ObservedNumbers(observations).Read();
    }

    /// <summary>This table with one more column, by which others can be divided.</summary>
    /// <param name="code">The code of the column.</param>
    /// <param name="numbers">The numbers by subject; a subject that is not among them has none. Names that are no subjects' are passed over.</param>
    /// <exception cref="ArgumentException">The table has such a column.</exception>
    public NumberTable WithDivisor(string code, IReadOnlyDictionary<string, double> numbers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(numbers);
        ThrowIfTwice(Columns.Select(column => column.Code).Append(code), nameof(code));
        return new NumberTable(
            Subjects,
            [.. Columns, new NumberColumn(code, IsIndicator: false)],
            [.. Numbers, [.. Subjects.Select(subject => numbers.GetValueOrDefault(subject.Name))]],
            [.. Kinds, [.. Subjects.Select(subject => numbers.ContainsKey(subject.Name) ? ValueKind.Number : ValueKind.Missing)]],
            Source);
    }

    internal double? Number(int subject, int column) => Kinds[column][subject] == ValueKind.Number ? Numbers[column][subject] : null;

    internal int FindSubject(string name) => Subjects.ToList().FindIndex(subject => subject.Name == name);

    internal int FindColumn(string code) => Columns.ToList().FindIndex(column => column.Code == code);

    private int SubjectAt(string name) => FindSubject(name) is >= 0 and int at ? at : throw new KeyNotFoundException($"There is no subject '{name}'.");

    private int ColumnAt(string code) => FindColumn(code) is >= 0 and int at ? at : throw new KeyNotFoundException($"There is no column '{code}'.");

    private static void ThrowIfTwice(IEnumerable<string> names, string parameter)
    {
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"'{twice.Key}' stands twice.", parameter);
    }

    private static T[][] Cells<T>(int columns, int rows, Func<int, int, T> cell) =>
        [.. Enumerable.Range(0, columns).Select(column => Enumerable.Range(0, rows).Select(row => cell(column, row)).ToArray())];
}
