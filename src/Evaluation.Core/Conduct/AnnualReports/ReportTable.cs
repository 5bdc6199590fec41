namespace Evaluation.Conduct.AnnualReports;

/// <summary>A table of an annual report: lines by columns.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ReportTable
{
    private readonly Dictionary<string, ValueList<ReportValue>> cells;

    /// <summary>Makes a table.</summary>
    /// <param name="name">Where it is from, for places; untrusted text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="cells">By line key, as many values as there are columns; a line that is not there has no entry.</param>
    /// <exception cref="ArgumentException">A line has another number of values, or a key is none of the lines'.</exception>
    public ReportTable(string name, ValueList<ReportLine> lines, ValueList<string> columns, IReadOnlyDictionary<string, ValueList<ReportValue>> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.Values.Any(line => line.Count != columns.Count) || cells.Keys.Any(key => lines.All(line => line.Key != key)))
            throw new ArgumentException("Every line needs one value for each column, and a key that is one of the lines'.", nameof(cells));
        (Name, Lines, Columns) = (name, lines, columns);
        this.cells = new Dictionary<string, ValueList<ReportValue>>(cells, StringComparer.Ordinal);
    }

    /// <summary>Where it is from.</summary>
    public string Name { get; }

    /// <summary>Which part of the file it is: the name of a sheet, the number of a table on a page; empty when the file is one table. Untrusted text.</summary>
    public string Part { get; init; } = "";

    /// <summary>File and part.</summary>
    internal string Where => Part.Length == 0 ? Name : $"{Name} [{Part}]";

    /// <summary>Its lines, also those that were not found.</summary>
    public ValueList<ReportLine> Lines { get; }

    /// <summary>Its columns.</summary>
    public ValueList<string> Columns { get; }

    /// <summary>A cell; <see langword="null"/> when its line was not found.</summary>
    /// <param name="key">The line's key.</param>
    /// <param name="column">The column, from 0.</param>
    public ReportValue? this[string key, int column] => cells.TryGetValue(key, out ValueList<ReportValue>? line) ? line[column] : null;

    /// <summary>The lines that the file did not have.</summary>
    public ValueList<ReportLine> Missing => Lines.Where(line => !cells.ContainsKey(line.Key)).ToValueList();

    /// <summary>Whether a value was read from a cell of the file; both count from 1.</summary>
    internal bool HasCellAt(int row, int column) => cells.Values.Any(line => line.Any(value => (value.Row, value.Column) == (row, column)));

    /// <summary>This table with another value in one cell.</summary>
    /// <exception cref="KeyNotFoundException">There is no such line.</exception>
    public ReportTable With(string key, int column, ReportValue value)
    {
        var changed = new Dictionary<string, ValueList<ReportValue>>(cells, StringComparer.Ordinal);
        ReportValue[] line = [.. changed[key]];
        line[column] = value;
        changed[key] = line.ToValueList();
        return new ReportTable(Name, Lines, Columns, changed) { Part = Part };
    }
}
