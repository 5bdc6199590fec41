using Evaluation.Diagnostics;
using Evaluation.Observations;

namespace Evaluation.Preparation;

/// <summary>The table as it stands while a step works on it, and the record of what the step does.</summary>
internal sealed class StepWork
{
    private readonly DiagnosticBag diagnostics;
    private readonly List<CellChange> changes = [];
    private double[][] numbers;
    private ValueKind[][] kinds;

    internal StepWork(NumberTable table, PreparationStep step, int number, DiagnosticBag diagnostics)
    {
        (Table, Step, Number, this.diagnostics) = (table, step, number, diagnostics);
        numbers = [.. table.Numbers.Select(column => (double[])column.Clone())];
        kinds = [.. table.Kinds.Select(column => (ValueKind[])column.Clone())];
        (Subjects, Columns) = (table.Subjects, table.Columns);
        Indicators = Select();
    }

    /// <summary>The table before the step.</summary>
    internal NumberTable Table { get; }

    internal PreparationStep Step { get; }

    internal int Number { get; }

    /// <summary>The columns that the step looks at.</summary>
    internal int[] Indicators { get; }

    internal ValueList<Subject> Subjects { get; private set; }

    internal ValueList<NumberColumn> Columns { get; private set; }

    internal List<ScreenedSubject> Screened { get; } = [];

    internal List<OutlierTreatment> Treatments { get; } = [];

    /// <summary>The subjects that have a number in a column before the step.</summary>
    internal int[] Present(int column) =>
        [.. Enumerable.Range(0, Table.Subjects.Count).Where(subject => Table.Kinds[column][subject] == ValueKind.Number)];

    /// <summary>Their numbers, in order.</summary>
    internal double[] Numbers(int column) => [.. Present(column).Select(subject => Table.Numbers[column][subject])];

    /// <summary>The subjects whose value was not collected, before the step.</summary>
    internal int[] Missing(int column) =>
        [.. Enumerable.Range(0, Table.Subjects.Count).Where(subject => Table.Kinds[column][subject] == ValueKind.Missing)];

    /// <summary>Gives a cell another number, or none, and records it when that changes anything.</summary>
    internal void Set(int subject, int column, double? after, LocalText why)
    {
        double? before = Table.Number(subject, column);
        if (before == after)
            return;
        if (after is { } number && !double.IsFinite(number))
        {
            Report(PreparationDiagnostics.NotFinite, Table.Subjects[subject].Name, Table.Columns[column].Code);
            return;
        }

        numbers[column][subject] = after ?? 0;
        kinds[column][subject] = after is null ? ValueKind.Missing : ValueKind.Number;
        changes.Add(new CellChange(Table.Subjects[subject].Name, Table.Columns[column].Code, before, after, why));
    }

    /// <summary>From now on more is better in a column.</summary>
    internal void TurnUp(int column) =>
        Columns = Columns.Select((known, i) => i == column ? known with { LowerIsBetter = false } : known).ToValueList();

    /// <summary>Keeps some of the subjects.</summary>
    internal void Keep(int[] subjects)
    {
        Subjects = subjects.Select(subject => Table.Subjects[subject]).ToValueList();
        numbers = [.. numbers.Select(column => subjects.Select(subject => column[subject]).ToArray())];
        kinds = [.. kinds.Select(column => subjects.Select(subject => column[subject]).ToArray())];
    }

    /// <summary>Notes a diagnostic; its first argument is the number of the step.</summary>
    internal void Report(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        diagnostics.Add(descriptor, new Place(null, 0, 0, Step.Name), [Number, .. arguments]);

    internal NumberTable Result() => new(Subjects, Columns, numbers, kinds, Table.Source);

    internal StepRecord Record() => new(Number, Step, changes.ToValueList())
    {
        Screened = Screened.ToValueList(),
        Treatments = Treatments.ToValueList(),
    };

    private int[] Select()
    {
        foreach (string code in Step.Indicators)
        {
            if (Table.FindColumn(code) < 0)
                Report(PreparationDiagnostics.UnknownIndicator, code);
        }

        HashSet<string> only = Step.Indicators.ToHashSet(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, Columns.Count).Where(i => Columns[i].IsIndicator && (only.Count == 0 || only.Contains(Columns[i].Code)))];
    }
}
