using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Evaluation.Conduct.AnnualReports;
using Evaluation.Observations.Reading;

namespace Evaluation.Reports.Reading;

/// <summary>Reads the tables of a web page as grids, and the text around them.</summary>
internal sealed class PageGrids(ReadingLog log, CancellationToken cancellationToken)
{
    private const int MostTables = 500;
    private const int Deepest = 1_000;

    private static readonly HtmlParserOptions Options = new() { MaximumDepth = 2 * Deepest, IsScripting = false };

    private readonly CellBudget budget = new();

    /// <summary>The tables and the text; <see langword="null"/> when the log says why not.</summary>
    internal ReportDocument? Read(string page)
    {
        if (PageText.IsDeeperThan(Deepest, page))
        {
            log.Add(ReadingDiagnostics.TooDeep, Deepest);
            return null;
        }

        using IHtmlDocument document = new HtmlParser(Options).ParseDocument(page);
        var grids = new List<ReportGrid>();
        var data = new HashSet<INode>();
        foreach (IElement table in document.QuerySelectorAll("table"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (grids.Count == MostTables)
            {
                log.Add(ReadingDiagnostics.TooManyParts, MostTables);
                break;
            }

            if (Grid(table, grids.Count + 1) is not { } grid)
                return null;
            grids.Add(grid);
            if (IsData(table, grid))
                data.Add(table);
        }

        return new ReportDocument(log.Name, grids.ToValueList(), PageWords.Of(document.Body, data));
    }

    private ReportGrid? Grid(IElement table, int number)
    {
        var draft = new GridDraft(log, FormattableString.Invariant($"table {number}"), budget);
        if (new TableCells(table, draft, log).Fill())
            return draft.ToGrid();
        log.Add(ReadingDiagnostics.TooManyCells, draft.At(0, 0), CellBudget.Most);
        return null;
    }

    /// <summary>Tables in tables, and those of one row or column, only lay out a page; what stands in them is text.</summary>
    private static bool IsData(IElement table, ReportGrid grid) =>
        grid.Rows.Count > 1 && grid.Rows.Max(row => row.Count) > 1 && table.QuerySelector("table") is null;
}
