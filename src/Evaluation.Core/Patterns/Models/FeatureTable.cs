using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Models;

/// <summary>Rows (sheets, evaluators or subjects) by named features, in any units; values may be missing.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class FeatureTable
{
    private readonly double[] cells;

    private FeatureTable(ValueList<string> rows, ValueList<string> features, ValueList<IndexDirection?> directions, double[] cells)
    {
        Rows = rows;
        Features = features;
        Directions = directions;
        this.cells = cells;
    }

    /// <summary>The names of the rows, in their order; the same name may stand twice.</summary>
    public ValueList<string> Rows { get; }

    /// <summary>The names of the features, in their order; no two are the same.</summary>
    public ValueList<string> Features { get; }

    /// <summary>Which end of each feature is the one to look at; <see langword="null"/> where both are.</summary>
    public ValueList<IndexDirection?> Directions { get; }

    /// <summary>A value, row and feature counted from 0; <see langword="null"/> where missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or feature.</exception>
    public double? this[int row, int feature]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Rows.Count, nameof(row));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)feature, (uint)Features.Count, nameof(feature));
            double value = Cell(row, feature);
            return double.IsNaN(value) ? null : value;
        }
    }

    /// <summary>A table of values of which both ends are to be looked at.</summary>
    /// <param name="rows">The name of each row.</param>
    /// <param name="features">The name of each feature.</param>
    /// <param name="values">By row and feature; <see langword="null"/> or NaN where missing. There may be no rows or no features.</param>
    /// <exception cref="ArgumentException">A value is infinite, two features have the same name, or names and values differ in number.</exception>
    public static FeatureTable FromValues(IEnumerable<string> rows, IEnumerable<string> features, double?[,] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        (ValueList<string> rowNames, ValueList<string> names) = (rows.ToValueList(), features.ToValueList());
        if (rowNames.Count != values.GetLength(0) || names.Count != values.GetLength(1))
            throw new ArgumentException("Each row and each feature of the values needs one name.", nameof(values));
        double[] cells = new double[rowNames.Count * names.Count];
        for (int cell = 0; cell < cells.Length; cell++)
            cells[cell] = values[cell / names.Count, cell % names.Count] ?? double.NaN;
        return Checked(rowNames, names, names.Select(_ => (IndexDirection?)null).ToValueList(), cells);
    }

    /// <summary>A profile of indices: each index is a feature with its direction, missing where the index abstains.</summary>
    /// <param name="rows">The name of each sheet.</param>
    /// <param name="indices">The name of each index and its value for each sheet.</param>
    /// <exception cref="ArgumentException">Two indices have the same name, or one has not a value for each row.</exception>
    public static FeatureTable FromIndices(IEnumerable<string> rows, IEnumerable<(string Feature, ValueList<IndexValue> Values)> indices)
    {
        ValueList<string> names = rows.ToValueList();
        (string Feature, ValueList<IndexValue> Values)[] columns = [.. indices];
        if (columns.FirstOrDefault(column => column.Values.Count != names.Count) is { Feature: { } odd })
            throw new ArgumentException($"The index '{odd}' has not one value for each row.", nameof(indices));
        double[] cells = new double[names.Count * columns.Length];
        for (int cell = 0; cell < cells.Length; cell++)
            cells[cell] = columns[cell % columns.Length].Values[cell / columns.Length].Value ?? double.NaN;
        return Checked(
            names, columns.Select(column => column.Feature).ToValueList(),
            columns.Select(column => column.Values.Count > 0 ? column.Values[0].Direction : (IndexDirection?)null).ToValueList(), cells);
    }

    /// <summary>The table with only these rows, in this order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public FeatureTable WithRows(IReadOnlyList<int> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        double[] chosen = new double[rows.Count * Features.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)rows[i], (uint)Rows.Count, nameof(rows));
            cells.AsSpan(rows[i] * Features.Count, Features.Count).CopyTo(chosen.AsSpan(i * Features.Count));
        }

        return new FeatureTable(rows.Select(row => Rows[row]).ToValueList(), Features, Directions, chosen);
    }

    /// <summary>A value, NaN where missing.</summary>
    internal double Cell(int row, int feature) => cells[(row * Features.Count) + feature];

    /// <summary>The values of a feature, NaN where missing.</summary>
    internal double[] Column(int feature) => [.. Enumerable.Range(0, Rows.Count).Select(row => Cell(row, feature))];

    private static FeatureTable Checked(ValueList<string> rows, ValueList<string> features, ValueList<IndexDirection?> directions, double[] cells)
    {
        if (features.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { Key: { } twice })
            throw new ArgumentException($"Two features have the name '{twice}'.", nameof(features));
        int infinite = Array.FindIndex(cells, double.IsInfinity);
        if (infinite >= 0)
        {
            throw new ArgumentException(
                $"The feature '{features[infinite % features.Count]}' of '{rows[infinite / features.Count]}' is infinite. Give a finite number, or none.", nameof(cells));
        }

        return new FeatureTable(rows, features, directions, cells);
    }
}
