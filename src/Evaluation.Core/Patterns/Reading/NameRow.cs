using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;

namespace Evaluation.Patterns.Reading;

/// <summary>One row of a small table: its cells as names, in the order of the wanted columns, blank where there is no such column.</summary>
internal sealed class NameRow(Cells cells, NameHeader header, string[] names)
{
    internal string this[int column] => names[column];

    internal int Row => cells.Row;

    internal bool Has(int column) => header.Columns[column] >= 0;

    /// <summary>Says what is wrong with a cell.</summary>
    internal void Report(DiagnosticDescriptor descriptor, int column, params ReadOnlySpan<object?> arguments) => cells.Report(descriptor, header.Columns[column], arguments);

    /// <summary>Whether a name is among those known; when not, that is told with the name nearest to it.</summary>
    internal bool IsKnown(int column, HashSet<string> known, DiagnosticDescriptor misspelt, DiagnosticDescriptor unknown)
    {
        if (known.Contains(names[column]))
            return true;
        if (NearestName.Of(names[column], known) is { } near)
            Report(misspelt, column, names[column], near);
        else
            Report(unknown, column, names[column]);
        return false;
    }

    /// <summary>The row at hand; <see langword="null"/> when a cell cannot be read, which was told.</summary>
    internal static NameRow? Read(Cells cells, NameHeader header)
    {
        string[] names = new string[header.Columns.Length];
        bool isRead = true;
        for (int column = 0; column < names.Length; column++)
            isRead &= cells.TryReadName(header.Columns[column], out names[column]);
        return isRead ? new NameRow(cells, header, names) : null;
    }
}
