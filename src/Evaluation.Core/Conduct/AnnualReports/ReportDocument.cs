using Evaluation.Diagnostics;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>What a file of an annual report holds, before anything is understood: its tables, and its text where it has one.</summary>
/// <param name="Name">The file as the caller named it.</param>
/// <param name="Grids">Its tables: the sheets of a workbook, the tables of a page.</param>
/// <param name="Text">The text around the tables; <see langword="null"/> when the file has none. Untrusted text.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ReportDocument(string Name, ValueList<ReportGrid> Grids, string? Text = null)
{
    /// <summary>The report, or what is wrong: there is no table of the form, or more than one of a kind, of which the first counts.</summary>
    /// <param name="office">The office; untrusted text.</param>
    /// <param name="year">The year reported on.</param>
    public Checked<AnnualReport> ToReport(string office, int year)
    {
        var found = new DiagnosticBag();
        var report = new AnnualReport(office, year)
        {
            Requests = First(Grids.SelectMany(grid => grid.AllRequests()), new LocalText("requests (table 3)", "申请情况表（表三）"), found),
            Reviews = First(Grids.SelectMany(grid => grid.AllReviews()), new LocalText("review and litigation (table 4)", "复议诉讼情况表（表四）"), found),
            Text = Text,
        };
        if (report is { Requests: null, Reviews: null })
            found.Add(AnnualReportDiagnostics.NoTable, new Place(Name, 0, 0));
        foreach (ReportGrid grid in Grids)
            TellMergedNumbers(grid, [.. new[] { report.Requests, report.Reviews }.OfType<ReportTable>().Where(table => table.Part == grid.Part)], found);
        return found.Check(report);
    }

    private static ReportTable? First(IEnumerable<ReportTable> tables, LocalText kind, DiagnosticBag found)
    {
        ReportTable[] all = [.. tables];
        if (all.Length > 1)
            found.Add(AnnualReportDiagnostics.SeveralTables, new Place(all[0].Name, 0, 0), all.Length, kind, all[0].Where);
        return all.FirstOrDefault();
    }

    /// <summary>A number that stands in merged cells counts once: the others are blank.</summary>
    private static void TellMergedNumbers(ReportGrid grid, IReadOnlyList<ReportTable> tables, DiagnosticBag found)
    {
        foreach (ReportSpan span in grid.Spans)
        {
            if (tables.Any(table => table.HasCellAt(span.Row + 1, span.Column + 1)))
                found.Add(AnnualReportDiagnostics.MergedNumber, new Place(grid.Where, span.Row + 1, span.Column + 1), CellName.Of(span.Row + 1, span.Column + 1), grid.Rows[span.Row][span.Column]);
        }
    }
}
