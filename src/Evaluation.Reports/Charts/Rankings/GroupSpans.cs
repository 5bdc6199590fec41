namespace Evaluation.Reports.Charts.Rankings;

/// <summary>Which rows of a chart stand in a bracket: those of subjects that cannot be told apart.</summary>
internal static class GroupSpans
{
    /// <summary>The first and the last row of each group that has at least two of the rows.</summary>
    /// <param name="groups">The groups, by name.</param>
    /// <param name="rows">The subject of each row, from the top; <see langword="null"/> for a row of none.</param>
    internal static IEnumerable<(int First, int Last)> Of(IEnumerable<ValueList<string>> groups, IReadOnlyList<string?> rows) => groups
        .Select(group => group.ToHashSet(StringComparer.Ordinal))
        .Select(names => Enumerable.Range(0, rows.Count).Where(row => rows[row] is { } name && names.Contains(name)).ToArray())
        .Where(places => places.Length > 1)
        .Select(places => (places[0], places[^1]));
}
