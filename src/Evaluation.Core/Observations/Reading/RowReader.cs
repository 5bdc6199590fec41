namespace Evaluation.Observations.Reading;

/// <summary>Reads rows into columns. A row in error is reported and not kept.</summary>
internal abstract class RowReader
{
    private readonly Dictionary<(int Subject, int Leaf, int Evaluator), int> rows = [];
    private readonly LeafValues values;

    private protected RowReader(Cells cells, ObservationColumns columns)
    {
        (Cells, Columns) = (cells, columns);
        Subjects = new SubjectReader(cells, columns);
        Evaluators = new EvaluatorReader(cells, columns);
        Details = new DetailsReader(cells);
        values = new LeafValues(cells, columns.Leaves);
    }

    private protected Cells Cells { get; }

    private protected ObservationColumns Columns { get; }

    private protected SubjectReader Subjects { get; }

    private protected EvaluatorReader Evaluators { get; }

    private protected DetailsReader Details { get; }

    /// <summary>The reader for the form that the header has.</summary>
    internal static RowReader For(Cells cells, ObservationColumns columns, LeafLookup leaves) =>
        cells.Map.IsLong ? new LongRowReader(cells, columns, leaves) : new WideRowReader(cells, columns);

    /// <summary>Reads the row at hand.</summary>
    internal abstract void Read();

    /// <summary>The row that was the first with the same subject, leaf and evaluator, this row being noted when there is none.</summary>
    private protected int? EarlierRow(int subject, int leaf, int evaluator)
    {
        if (rows.TryAdd((subject, leaf, evaluator), Cells.Row))
            return null;
        return rows[(subject, leaf, evaluator)];
    }

    /// <summary>Reads a cell as a value of a leaf.</summary>
    /// <returns>Whether it is one; when not, that was reported.</returns>
    private protected bool TryReadValue(int column, int leaf, out ObservedValue value) => values.TryRead(column, leaf, out value);
}
