namespace Evaluation.Observations.Reading;

/// <summary>Reads the evaluator of each row.</summary>
internal sealed class EvaluatorReader(Cells cells, ObservationColumns columns)
{
    private readonly Dictionary<string, int> spellings = new(StringComparer.Ordinal);

    /// <summary>The position of the evaluator of the row at hand; <see cref="ObservationColumns.None"/> when not told.</summary>
    /// <returns>Whether the cell can be read; when not, that was reported.</returns>
    internal bool TryRead(out int evaluator)
    {
        evaluator = ObservationColumns.None;
        int column = cells.Map[ColumnRole.Evaluator];
        if (!cells.TryRead(column, out ReadOnlySpan<char> text))
            return false;
        if (text.IsEmpty || spellings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out evaluator))
            return true;
        string spelling = text.ToString();
        if (!cells.TryCleanName(column, spelling, out string name))
            return false;
        evaluator = columns.AddEvaluator(name.Length == 0 ? null : name);
        spellings.Add(spelling, evaluator);
        return true;
    }
}
