using System.Globalization;

namespace Evaluation.Observations.Reading;

/// <summary>Reads the subject of each row with its group and order, and notices spellings that differ.</summary>
internal sealed class SubjectReader(Cells cells, ObservationColumns columns)
{
    private readonly Dictionary<string, int> spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> folded = new(StringComparer.Ordinal);
    private readonly List<int> firstRows = [];
    private readonly List<int> groupRows = [];
    private readonly List<int> orderRows = [];

    /// <summary>The position of the subject of the row at hand; <see cref="ObservationColumns.None"/> when it is not known.</summary>
    internal int Read()
    {
        int column = cells.Map[ColumnRole.Subject];
        if (column < 0 || !cells.TryRead(column, out ReadOnlySpan<char> text))
            return ObservationColumns.None;
        if (!spellings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out int subject))
            subject = AddSpelling(column, text.ToString());
        if (subject >= 0)
        {
            ReadGroup(subject);
            ReadOrder(subject);
        }

        return subject;
    }

    private int AddSpelling(int column, string spelling)
    {
        if (!cells.TryCleanName(column, spelling, out string name))
            return ObservationColumns.None;
        if (name.Length == 0)
        {
            cells.Report(ObservationDiagnostics.BlankSubject, column);
            return ObservationColumns.None;
        }

        int subject = columns.AddSubject(name);
        spellings.Add(spelling, subject);
        if (subject < firstRows.Count)
            cells.Report(ObservationDiagnostics.SpellingsMerged, column, spelling, name, firstRows[subject]);
        else
            Welcome(column, name, subject);
        return subject;
    }

    private void Welcome(int column, string name, int subject)
    {
        firstRows.Add(cells.Row);
        groupRows.Add(0);
        orderRows.Add(0);
        if (!folded.TryAdd(NameText.Fold(name), subject) && folded[NameText.Fold(name)] is var similar)
            cells.Report(ObservationDiagnostics.SimilarSubjects, column, name, columns.Subjects[similar].Name, firstRows[similar]);
    }

    private void ReadGroup(int subject)
    {
        int column = cells.Map[ColumnRole.Group];
        if (!cells.TryRead(column, out ReadOnlySpan<char> text) || text.IsWhiteSpace())
            return;
        string? known = columns.Subjects[subject].Group;
        if (text.SequenceEqual(known) || !cells.TryCleanName(column, text, out string group))
            return;
        if (!columns.TryDescribe(subject, group, order: null))
            cells.Report(
                ObservationDiagnostics.GroupContradicts, column, columns.Subjects[subject].Name, group, known, groupRows[subject]);
        else if (known is null)
            groupRows[subject] = cells.Row;
    }

    private void ReadOrder(int subject)
    {
        int column = cells.Map[ColumnRole.Order];
        if (!cells.TryRead(column, out ReadOnlySpan<char> text) || text.IsWhiteSpace())
            return;
        int? known = columns.Subjects[subject].Order;
        if (!int.TryParse(NameText.Trim(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int order))
            cells.Report(ObservationDiagnostics.OrderNotWhole, column, text.ToString());
        else if (!columns.TryDescribe(subject, group: null, order))
            cells.Report(
                ObservationDiagnostics.OrderContradicts, column, columns.Subjects[subject].Name, order, known, orderRows[subject]);
        else if (known is null)
            orderRows[subject] = cells.Row;
    }
}
