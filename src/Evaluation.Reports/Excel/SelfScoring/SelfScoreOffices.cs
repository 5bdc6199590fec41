using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Reading;
using Evaluation.Reports.Excel.Reading;
using Evaluation.Reports.Excel.Writing;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>Gathers what offices filled in, workbook by workbook.</summary>
internal sealed class SelfScoreOffices(SelfScoreLayout layout, ReadingLog log)
{
    private readonly ObservationColumns columns = new(layout.Scheme);
    private readonly List<SelfScoreOffice> offices = [];
    private readonly Dictionary<string, string> fileOfSubject = new(StringComparer.Ordinal);
    private readonly SelfScoreCells cells = new(layout, log);

    /// <summary>How many were added.</summary>
    internal int Count => offices.Count;

    /// <summary>Adds a workbook whole, or notes what is wrong with it and adds nothing of it.</summary>
    internal void Add(List<ReadSheet> sheets, string file)
    {
        int errors = log.Errors;
        if (Find(sheets, file) is not { } sheet || SubjectOf(sheet, file) is not { } subject)
            return;
        Dictionary<string, int> rows = RowsOf(sheet, file);
        var taken = new List<(int Leaf, ObservedValue Value, ObservationDetails Details, int Row)>();
        int filled = 0;
        int leaf = 0;
        foreach (SelfScoreRow row in layout.Rows.Where(row => row.IsObserved))
        {
            int place = leaf++;
            if (!rows.TryGetValue(row.Key, out int at) || !cells.TryRead(sheet, file, row, at, rows, out ObservedValue value))
                continue;
            filled += value.Kind == ValueKind.Missing ? 0 : 1;
            ObservationDetails details = new(Evidence: Text(sheet, at, layout.LinkColumn), Comment: Text(sheet, at, layout.NoteColumn));
            // What an adjustment asks about and nobody answered did not happen, as far as the office says.
            if (row.Kind == SelfScoreRowKind.Leaf || value.Kind != ValueKind.Missing)
                taken.Add((place, value, details, at));
        }

        int observed = layout.Rows.Count(row => row.IsObserved);
        int open = observed - filled;
        if (open > 0)
            log.Add(SelfScoreDiagnostics.Open, new Place(file, 0, 0), open, observed);
        if (log.Errors > errors)
            return;
        int position = columns.AddSubject(subject);
        foreach ((int place, ObservedValue value, ObservationDetails details, int at) in taken)
            columns.AddRow(position, place, ObservationColumns.None, value, details, at);
        offices.Add(new SelfScoreOffice(subject, file, filled, observed, TotalOf(sheet)));
    }

    /// <summary>Everything that was added.</summary>
    internal SelfScores ToScores(string name, string hash)
    {
        string[] headings = [.. Enumerable.Range(1, layout.RateColumn).Select(CellName.Column)];
        int[] valueColumns = [.. columns.Leaves.Select(_ => layout.ValueColumn - 1)];
        return new SelfScores(new ObservationTable(layout.Scheme, columns, new ObservationSource(name, hash, headings, valueColumns)), offices.ToValueList());
    }

    private ReadSheet? Find(List<ReadSheet> sheets, string file)
    {
        ReadSheet? hidden = sheets.Find(sheet => sheet.Name == SelfScoreLayout.HiddenSheet);
        ReadSheet? main = sheets.Find(sheet => sheet.Name == SelfScoreTexts.Sheet.Chinese || sheet.Name == SelfScoreTexts.Sheet.English);
        if (hidden is null || main is null || hidden[1, 1].Text != SelfScoreLayout.Mark)
        {
            string wanted = hidden is null || main is not null ? SelfScoreLayout.HiddenSheet : SelfScoreTexts.Sheet.Chinese;
            log.Add(SelfScoreDiagnostics.NoTemplate, new Place(file, 0, 0), wanted);
            return null;
        }

        if (hidden[HiddenLists.HashRow, 2].Text == layout.Compiled.SchemeHash)
            return main;
        log.Add(SelfScoreDiagnostics.OtherScheme, new Place(file, 0, 0), hidden[2, 2].Text, hidden[3, 2].Text);
        return null;
    }

    private string? SubjectOf(ReadSheet sheet, string file)
    {
        var place = new Place(file, SelfScoreLayout.SubjectRow, SelfScoreLayout.FirstLevelColumn);
        ReadCell cell = sheet[place.Row, place.Column];
        string name = CellName.Of(place.Row, place.Column);
        string subject = cell.Text.Trim();
        if (cell.HasFormula)
            log.Add(SelfScoreDiagnostics.Formula, place, name, SelfScoreTexts.Subject);
        else if (subject.Length == 0)
            log.Add(SelfScoreDiagnostics.NoSubject, place, name);
        else if (fileOfSubject.TryAdd(subject, file))
            return subject;
        else
            log.Add(SelfScoreDiagnostics.SameSubject, place, subject, fileOfSubject[subject]);
        return null;
    }

    /// <summary>The row of each key; what is missing, twice or moved is noted.</summary>
    private Dictionary<string, int> RowsOf(ReadSheet sheet, string file)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int row = SelfScoreLayout.FirstRow; row <= sheet.LastRow; row++)
        {
            string key = sheet[row, SelfScoreLayout.CodeColumn].Text;
            if (key.Length > 0 && !rows.TryAdd(key, row))
                log.Add(SelfScoreDiagnostics.RowTwice, new Place(file, row, SelfScoreLayout.CodeColumn), key, rows[key]);
        }

        foreach (SelfScoreRow gone in layout.Rows.Where(row => row.IsFilledIn && !rows.ContainsKey(row.Key)))
            log.Add(SelfScoreDiagnostics.RowMissing, new Place(file, 0, 0), gone.Key);
        SelfScoreRow[] moved = [.. layout.Rows.Where(row => row.IsFilledIn && rows.TryGetValue(row.Key, out int at) && at != row.Row)];
        if (moved.Length > 0)
            log.Add(SelfScoreDiagnostics.RowMoved, new Place(file, rows[moved[0].Key], SelfScoreLayout.CodeColumn), moved.Length, moved[0].Key);
        return rows;
    }

    private static string? Text(ReadSheet sheet, int row, int column) => sheet[row, column] is { IsBlank: false, HasFormula: false, Text: var text } ? text.Trim() : null;

    private static decimal? TotalOf(ReadSheet sheet) =>
        sheet[SelfScoreLayout.TotalRow, SelfScoreLayout.FirstLevelColumn] is { Kind: ReadCellKind.Number, Text: var text }
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal total)
            ? total
            : null;
}
