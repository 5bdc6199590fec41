using Evaluation.Observations.Reading.Values;

namespace Evaluation.Observations.Reading;

/// <summary>Reads rows into columns. A row in error is reported and not kept.</summary>
internal abstract class RowReader
{
    private readonly Dictionary<(int Subject, int Leaf, int Evaluator), int> rows = [];
    private readonly ValueReader[] values;
    private readonly string[] codes;

    private protected RowReader(Cells cells, ObservationColumns columns)
    {
        (Cells, Columns) = (cells, columns);
        Subjects = new SubjectReader(cells, columns);
        Evaluators = new EvaluatorReader(cells, columns);
        Details = new DetailsReader(cells);
        values = [.. columns.Leaves.Select(ValueReader.For)];
        codes = [.. columns.Leaves.Select(leaf => leaf.Code)];
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
    private protected bool TryReadValue(int column, int leaf, out ObservedValue value)
    {
        value = default;
        if (!Cells.TryRead(column, out ReadOnlySpan<char> text))
            return false;
        ValueFault? first = values[leaf].Read(text, out value);
        for (ValueFault? fault = first; fault is not null; fault = fault.Next)
            Cells.Report(fault.Descriptor, column, text.ToString(), codes[leaf], fault.Help);
        return first is null;
    }
}
