namespace Evaluation.Observations.Reading;

/// <summary>Reads rows that hold a value for each leaf that has a column.</summary>
internal sealed class WideRowReader(Cells cells, ObservationColumns columns) : RowReader(cells, columns)
{
    private const int AllLeaves = -1;

    internal override void Read()
    {
        int subject = Subjects.Read();
        bool hasEvaluator = Evaluators.TryRead(out int evaluator);
        bool isKnown = hasEvaluator && subject >= 0;
        bool isKept = Details.TryRead(out ObservationDetails details) && isKnown;
        if (isKnown && EarlierRow(subject, AllLeaves, evaluator) is { } earlier)
        {
            Cells.Report(
                ObservationDiagnostics.DuplicateRow, Cells.Map[ColumnRole.Subject], Columns.Subjects[subject].Name, earlier);
            isKept = false;
        }

        foreach ((int column, int leaf) in Cells.Map.LeafColumns)
        {
            if (TryReadValue(column, leaf, out ObservedValue value) && isKept)
                Columns.AddRow(subject, leaf, evaluator, value, details, Cells.Row);
        }
    }
}
