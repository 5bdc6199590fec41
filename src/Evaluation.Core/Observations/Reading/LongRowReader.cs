namespace Evaluation.Observations.Reading;

/// <summary>Reads rows that hold one value each.</summary>
internal sealed class LongRowReader(Cells cells, ObservationColumns columns, LeafLookup lookup) : RowReader(cells, columns)
{
    private readonly LeafReader leaves = new(cells, lookup);

    internal override void Read()
    {
        int subject = Subjects.Read();
        int leaf = leaves.Read();
        bool hasEvaluator = Evaluators.TryRead(out int evaluator);
        ObservedValue value = default;
        bool hasValue = leaf >= 0 && TryReadValue(Cells.Map[ColumnRole.Value], leaf, out value);
        bool hasDetails = Details.TryRead(out ObservationDetails details);
        if (subject < 0 || leaf < 0 || !hasEvaluator)
            return;
        if (EarlierRow(subject, leaf, evaluator) is { } earlier)
            Cells.Report(
                ObservationDiagnostics.DuplicateObservation,
                Cells.Map[ColumnRole.Subject],
                Columns.Subjects[subject].Name,
                Columns.Leaves[leaf].Code,
                earlier);
        else if (hasValue && hasDetails)
            Columns.AddRow(subject, leaf, evaluator, value, details, Cells.Row);
    }
}
