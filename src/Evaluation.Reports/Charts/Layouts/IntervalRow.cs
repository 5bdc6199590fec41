namespace Evaluation.Reports.Charts.Layouts;

/// <summary>One row of a chart of intervals. NaN is what is not known.</summary>
/// <param name="Label">Whom it is about, safe to draw.</param>
/// <param name="Value">The value in points.</param>
/// <param name="Low">The lower end of its interval.</param>
/// <param name="High">The upper end of it.</param>
/// <param name="IsFound">Whether it became a finding.</param>
internal sealed record IntervalRow(string Label, double Value, double Low, double High, bool IsFound)
{
    /// <summary>The most rows: more cannot be read on one picture.</summary>
    internal const int Most = 60;

    /// <summary>Whether both ends of the interval are known.</summary>
    internal bool HasInterval => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>
    /// The rows from the largest value down, those without a value last. Of more than <see cref="Most"/>, the findings and then the values
    /// farthest from zero are kept.
    /// </summary>
    internal static ValueList<IntervalRow> Select(IEnumerable<IntervalRow> rows) => rows
        .OrderByDescending(row => double.IsFinite(row.Value))
        .ThenByDescending(row => row.IsFound)
        .ThenByDescending(row => double.IsFinite(row.Value) ? Math.Abs(row.Value) : 0)
        .Take(Most)
        .OrderByDescending(row => double.IsFinite(row.Value) ? row.Value : double.NegativeInfinity)
        .ToValueList();
}
