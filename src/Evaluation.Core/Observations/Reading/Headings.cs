using Evaluation.Diagnostics;

namespace Evaluation.Observations.Reading;

/// <summary>Reads the headings of a table as they are compared: trimmed and in NFC.</summary>
internal static class Headings
{
    private const string IgnoredMark = "#";

    /// <summary>Whether a column is ignored because its heading says so.</summary>
    internal static bool IsIgnored(string name) => name.StartsWith(IgnoredMark, StringComparison.Ordinal);

    /// <summary>The headings, or <see langword="null"/> when the log says why there is no reading on.</summary>
    internal static string[]? Read(RowCursor cursor, ReadingLog log)
    {
        var place = new Place(log.Name, 1, 0);
        if (cursor.ReadHeader())
        {
            if (cursor.CellCount <= log.Limits.Columns)
                return NamesOf(cursor, log);
            log.Add(ObservationDiagnostics.TooManyColumns, place, cursor.CellCount, log.Limits.Columns);
        }
        else if (cursor.IsCut)
        {
            log.Add(ObservationDiagnostics.RowTooLong, place, log.Limits.RowLength);
        }
        else
        {
            log.Add(ObservationDiagnostics.EmptyFile);
        }

        return null;
    }

    private static string[]? NamesOf(RowCursor cursor, ReadingLog log)
    {
        if (cursor.QuoteFault is var (descriptor, faulty))
        {
            log.Add(descriptor, new Place(log.Name, 1, faulty + 1));
            if (descriptor == ObservationDiagnostics.UnclosedQuote)
                return null;
        }

        string[] names = new string[cursor.CellCount];
        for (int column = 0; column < names.Length; column++)
            names[column] = Name(cursor.Heading(column), column, log);
        if (!Array.TrueForAll(names, string.IsNullOrEmpty))
            return names;
        log.Add(ObservationDiagnostics.BlankHeader, new Place(log.Name, 1, 0));
        return null;
    }

    /// <summary>A heading as it is compared; one that is too long or no valid text is reported and then ignored.</summary>
    private static string Name(string heading, int column, ReadingLog log)
    {
        var place = new Place(log.Name, 1, column + 1, SafeText.Of(heading));
        if (heading.Length > log.Limits.CellLength)
        {
            log.Add(ObservationDiagnostics.CellTooLong, place, heading.Length, log.Limits.CellLength);
            return IgnoredMark;
        }

        if (NameText.Clean(heading, out string name) is { } fault && !IsIgnored(name))
        {
            log.Add(fault, place, name);
            return IgnoredMark;
        }

        return name;
    }
}
