using Evaluation.Diagnostics;

namespace Evaluation.Observations.Reading;

/// <summary>Finds out what each column tells, and whether the table is in the long or the wide form.</summary>
internal sealed class HeaderReader
{
    private readonly LeafLookup leaves;
    private readonly ReadingLog log;
    private readonly string[] names;
    private readonly string[] headings;
    private readonly ColumnRole?[] roles;
    private readonly int[] roleColumns = new int[Enum.GetValues<ColumnRole>().Length];
    private readonly Dictionary<int, int> leafColumns = [];
    private readonly bool isLong;

    private HeaderReader(string[] names, LeafLookup leaves, ReadingLog log)
    {
        (this.names, this.leaves, this.log) = (names, leaves, log);
        headings = [.. names.Select(SafeText.Of)];
        roles = [.. names.Select(ColumnNames.Find)];
        isLong = roles.Contains(ColumnRole.Indicator) && roles.Contains(ColumnRole.Value);
        Array.Fill(roleColumns, ObservationColumns.None);
    }

    /// <summary>What the columns tell, as far as it is known; <see langword="null"/> when there is no reading on.</summary>
    internal static HeaderMap? Read(RowCursor cursor, LeafLookup leaves, ReadingLog log) =>
        Headings.Read(cursor, log) is { } names ? new HeaderReader(names, leaves, log).Map() : null;

    private HeaderMap Map()
    {
        for (int column = 0; column < names.Length; column++)
            Take(column);
        bool isExplained = isLong || leafColumns.Count > 0 || log.HasErrors;
        if (roleColumns[(int)ColumnRole.Subject] < 0)
            log.Add(ObservationDiagnostics.NoSubjectColumn, new Place(log.Name, 1, 0));
        if (!isExplained)
            log.Add(ObservationDiagnostics.NoLeafColumns, new Place(log.Name, 1, 0));
        (int, int)[] ordered = [.. leafColumns.Select(pair => (pair.Value, pair.Key)).Order()];
        return new HeaderMap(headings, roleColumns, ordered, isLong);
    }

    private void Take(int column)
    {
        string name = names[column];
        if (Headings.IsIgnored(name))
            return;
        if (name.Length == 0)
            Report(ObservationDiagnostics.BlankHeading, column, column + 1);
        else if (roles[column] is { } role)
            TakeRole(role, column);
        else if (isLong)
            ReportUnknownInLongForm(column);
        else
            TakeLeaf(leaves.Find(name), column);
    }

    private void TakeRole(ColumnRole role, int column)
    {
        int first = roleColumns[(int)role];
        if (first >= 0)
            Report(ObservationDiagnostics.DuplicateColumn, column, names[column], first + 1, names[first]);
        else if (!isLong && role is ColumnRole.Indicator or ColumnRole.Value)
            Report(ObservationDiagnostics.HalfLongForm, column, names[column]);
        else if (!isLong && role is ColumnRole.Evidence or ColumnRole.Comment)
            Report(ObservationDiagnostics.LongFormColumn, column, names[column]);
        else
            roleColumns[(int)role] = column;
    }

    private void TakeLeaf(LeafMatch match, int column)
    {
        if (match.Kind == LeafMatchKind.Branch)
            Report(ObservationDiagnostics.BranchColumn, column, names[column], match.Codes);
        else if (match.Kind == LeafMatchKind.Ambiguous)
            Report(ObservationDiagnostics.AmbiguousColumn, column, names[column], match.Codes);
        else if (match.Kind == LeafMatchKind.Unknown)
            ReportUnknown(column, leaves.Names.Concat(ColumnNames.All));
        else if (!leafColumns.TryAdd(match.Leaf, column))
            Report(ObservationDiagnostics.DuplicateColumn, column, names[column], leafColumns[match.Leaf] + 1, names[leafColumns[match.Leaf]]);
    }

    private void ReportUnknownInLongForm(int column)
    {
        if (leaves.Find(names[column]).Kind == LeafMatchKind.Unknown)
            ReportUnknown(column, ColumnNames.All);
        else
            Report(ObservationDiagnostics.LeafColumnInLongForm, column, names[column]);
    }

    private void ReportUnknown(int column, IEnumerable<string> known)
    {
        if (NearestName.Of(names[column], known) is { } near)
            Report(ObservationDiagnostics.UnknownColumnNear, column, names[column], near);
        else
            Report(ObservationDiagnostics.UnknownColumn, column, names[column]);
    }

    private void Report(DiagnosticDescriptor descriptor, int column, params ReadOnlySpan<object?> arguments)
    {
        log.Add(descriptor, new Place(log.Name, 1, column + 1, headings[column]), arguments);
    }
}
