using Evaluation.Observations.Reading.Values;
using Evaluation.Schemes;

namespace Evaluation.Observations.Reading;

/// <summary>Reads cells as values of leaves.</summary>
internal sealed class LeafValues(Cells cells, Indicator[] leaves)
{
    private readonly ValueReader[] readers = [.. leaves.Select(ValueReader.For)];

    /// <summary>Reads a cell as a value of a leaf.</summary>
    /// <returns>Whether it is one; when not, that was reported.</returns>
    internal bool TryRead(int column, int leaf, out ObservedValue value)
    {
        value = default;
        if (!cells.TryRead(column, out ReadOnlySpan<char> text))
            return false;
        ValueFault? first = readers[leaf].Read(text, out value);
        for (ValueFault? fault = first; fault is not null; fault = fault.Next)
            cells.Report(fault.Descriptor, column, text.ToString(), leaves[leaf].Code, fault.Help);
        return first is null;
    }
}
