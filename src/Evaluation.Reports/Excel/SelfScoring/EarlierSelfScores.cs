using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;
using Evaluation.Reports.Excel.Reading;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>What offices wrote into the workbooks of an earlier round, as text by code: that round may have had another scheme.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class EarlierSelfScores
{
    private readonly Dictionary<string, Dictionary<string, FilledRow>> offices;

    private EarlierSelfScores(Dictionary<string, Dictionary<string, FilledRow>> offices) => this.offices = offices;

    /// <summary>The names of the offices, in ordinal order.</summary>
    public ValueList<string> Subjects => offices.Keys.Order(StringComparer.Ordinal).ToValueList();

    /// <summary>Reads a workbook, or every .xlsx file directly in a folder, or tells what cannot be read.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<EarlierSelfScores> Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var log = new ReadingLog(path, ReadingLimits.Default);
        var offices = new Dictionary<string, Dictionary<string, FilledRow>>(StringComparer.Ordinal);
        var fileOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in SelfScoreFile.FilesOf(path, log))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (SelfScoreFile.SheetsOf(file, log, cancellationToken) is not { } sheets)
                continue;
            if (sheets.Find(sheet => sheet.Name == SelfScoreTexts.Sheet.Chinese || sheet.Name == SelfScoreTexts.Sheet.English) is not { } sheet)
            {
                log.Add(SelfScoreDiagnostics.NoTemplate, new Place(file, 0, 0), SelfScoreTexts.Sheet.Chinese);
                continue;
            }

            string subject = sheet[SelfScoreLayout.SubjectRow, SelfScoreLayout.FirstLevelColumn].Text.Trim();
            if (fileOf.TryAdd(subject, file))
                offices.Add(subject, RowsOf(sheet));
            else
                log.Add(SelfScoreDiagnostics.SameSubject, new Place(file, SelfScoreLayout.SubjectRow, SelfScoreLayout.FirstLevelColumn), subject, fileOf[subject]);
        }

        return log.Finish(() => new EarlierSelfScores(offices));
    }

    /// <summary>The rows of an office by code; <see langword="null"/> when there is none.</summary>
    /// <param name="subject">The office's name.</param>
    /// <param name="alone">Whether it is the only office this year: then the only one of the year before is the same, for names change.</param>
    internal Dictionary<string, FilledRow>? Of(string subject, bool alone) =>
        offices.GetValueOrDefault(subject) ?? (alone && offices.Count == 1 ? offices.Values.First() : null);

    private static Dictionary<string, FilledRow> RowsOf(ReadSheet sheet)
    {
        int value = ColumnOf(sheet, SelfScoreTexts.Value);
        int link = ColumnOf(sheet, SelfScoreTexts.Link);
        int remark = ColumnOf(sheet, SelfScoreTexts.Note);
        var rows = new Dictionary<string, FilledRow>(StringComparer.Ordinal);
        for (int row = SelfScoreLayout.FirstRow; row <= sheet.LastRow; row++)
        {
            string code = sheet[row, SelfScoreLayout.CodeColumn].Text;
            if (code.Length > 0)
                rows[code] = new FilledRow(sheet[row, value].Text.Trim(), sheet[row, link].Text.Trim(), sheet[row, remark].Text.Trim());
        }

        return rows;
    }

    /// <summary>The column under a heading; 0, where nothing stands, when there is none.</summary>
    private static int ColumnOf(ReadSheet sheet, LocalText heading) => Enumerable.Range(1, SelfScoreLayout.MostColumns)
        .FirstOrDefault(column => sheet[SelfScoreLayout.HeadingRow, column].Text is var text && (text == heading.Chinese || text == heading.English));
}
