namespace Evaluation.Observations.Reading;

/// <summary>Reads the cell that names a leaf.</summary>
internal sealed class LeafReader(Cells cells, LeafLookup lookup)
{
    /// <summary>The position of the leaf of the row at hand; <see cref="ObservationColumns.None"/> when it is none, which was reported.</summary>
    internal int Read()
    {
        int column = cells.Map[ColumnRole.Indicator];
        if (!cells.TryRead(column, out ReadOnlySpan<char> text))
            return ObservationColumns.None;
        LeafMatch match = lookup.Find(NameText.Trim(text));
        if (match.Kind != LeafMatchKind.Leaf)
        {
            if (!cells.TryCleanName(column, text, out string name))
                return ObservationColumns.None;
            match = lookup.Find(name);
            if (match.Kind != LeafMatchKind.Leaf)
                Report(match, column, name);
        }

        return match.Leaf;
    }

    private void Report(LeafMatch match, int column, string name)
    {
        if (name.Length == 0)
            cells.Report(ObservationDiagnostics.BlankIndicator, column);
        else if (match.Kind == LeafMatchKind.Branch)
            cells.Report(ObservationDiagnostics.BranchIndicator, column, name, match.Codes);
        else if (match.Kind == LeafMatchKind.Ambiguous)
            cells.Report(ObservationDiagnostics.AmbiguousIndicator, column, name, match.Codes);
        else if (lookup.Nearest(name) is { } near)
            cells.Report(ObservationDiagnostics.UnknownIndicatorNear, column, name, near);
        else
            cells.Report(ObservationDiagnostics.UnknownIndicator, column, name);
    }
}
