using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Reading;

namespace Evaluation.Patterns.Reading;

/// <summary>Which column of a small table holds what.</summary>
/// <param name="Headings">The headings, safe to print.</param>
/// <param name="Columns">By wanted column, its place counted from 0; -1 when there is none.</param>
internal sealed record NameHeader(string[] Headings, int[] Columns)
{
    /// <summary>The headings in the form that <see cref="Cells"/> asks for; these have no leaves.</summary>
    internal HeaderMap Map => new(Headings, [], [], IsLong: true);

    /// <summary>Reads the headings; <see langword="null"/> when they do not allow reading on, which is then told.</summary>
    internal static NameHeader? Read(RowCursor cursor, ReadingLog log, NameColumn[] wanted)
    {
        if (Observations.Reading.Headings.Read(cursor, log) is not { } names)
            return null;
        int[] columns = [.. Enumerable.Repeat(-1, wanted.Length)];
        for (int column = 0; column < names.Length; column++)
        {
            if (!Observations.Reading.Headings.IsIgnored(names[column]))
                Take(names, column, columns, wanted, log);
        }

        NameColumn[] missing = [.. wanted.Where((column, i) => column.IsRequired && columns[i] < 0)];
        foreach (NameColumn column in missing)
            log.Add(PatternFileDiagnostics.MissingColumn, new Place(log.Name, 1, 0), column.Name);
        return missing.Length > 0 ? null : new NameHeader([.. names.Select(SafeText.Of)], columns);
    }

    private static void Take(string[] names, int column, int[] columns, NameColumn[] wanted, ReadingLog log)
    {
        string name = names[column];
        var place = new Place(log.Name, 1, column + 1, SafeText.Of(name));
        int meaning = Array.FindIndex(wanted, one => one.IsCalled(name));
        if (name.Length == 0)
            log.Add(ObservationDiagnostics.BlankHeading, place, column + 1);
        else if (meaning < 0 && NearestName.Of(name, wanted.SelectMany(known => new[] { known.Name.English, known.Name.Chinese })) is { } near)
            log.Add(PatternFileDiagnostics.UnknownColumnNear, place, name, near);
        else if (meaning < 0)
            log.Add(PatternFileDiagnostics.UnknownColumn, place, name, Known(wanted));
        else if (columns[meaning] >= 0)
            log.Add(ObservationDiagnostics.DuplicateColumn, place, name, columns[meaning] + 1, names[columns[meaning]]);
        else
            columns[meaning] = column;
    }

    private static LocalText Known(NameColumn[] wanted) => new(
        string.Join(", ", wanted.Select(column => column.Name.English)), string.Join("、", wanted.Select(column => column.Name.Chinese)));
}
