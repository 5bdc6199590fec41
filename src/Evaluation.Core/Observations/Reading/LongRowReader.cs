namespace Evaluation.Observations.Reading;

/// <summary>Reads rows that hold one value each.</summary>
internal sealed class LongRowReader(Cells cells, ObservationColumns columns, LeafLookup leaves) : RowReader(cells, columns)
{
    internal override void Read()
    {
        int subject = Subjects.Read();
        int leaf = ReadLeaf();
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

    private int ReadLeaf()
    {
        int column = Cells.Map[ColumnRole.Indicator];
        if (!Cells.TryRead(column, out ReadOnlySpan<char> text))
            return ObservationColumns.None;
        LeafMatch match = leaves.Find(NameText.Trim(text));
        if (match.Kind != LeafMatchKind.Leaf)
        {
            if (!Cells.TryCleanName(column, text, out string name))
                return ObservationColumns.None;
            match = leaves.Find(name);
            if (match.Kind != LeafMatchKind.Leaf)
                Report(match, column, name);
        }

        return match.Leaf;
    }

    private void Report(LeafMatch match, int column, string name)
    {
        if (name.Length == 0)
            Cells.Report(ObservationDiagnostics.BlankIndicator, column);
        else if (match.Kind == LeafMatchKind.Branch)
            Cells.Report(ObservationDiagnostics.BranchIndicator, column, name, match.Codes);
        else if (match.Kind == LeafMatchKind.Ambiguous)
            Cells.Report(ObservationDiagnostics.AmbiguousIndicator, column, name, match.Codes);
        else if (leaves.Nearest(name) is { } near)
            Cells.Report(ObservationDiagnostics.UnknownIndicatorNear, column, name, near);
        else
            Cells.Report(ObservationDiagnostics.UnknownIndicator, column, name);
    }
}
