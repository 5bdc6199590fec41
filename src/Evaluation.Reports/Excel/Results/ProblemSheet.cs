using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;
using Evaluation.Reports.Problems;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.Results;

/// <summary>失分清单: every lost point of every subject, subjects in the order of the ranking.</summary>
internal static class ProblemSheet
{
    private static readonly LocalText[] Headings =
    [
        ReportTexts.Subject, ReportTexts.Code, ReportTexts.Indicator, ReportTexts.Mark, ReportTexts.Score, ReportTexts.Lost, ReportTexts.Reason, ReportTexts.Basis,
        ReportTexts.Evidence, ReportTexts.Remedy, ReportTexts.OtherNotes,
    ];

    private const double Narrow = 10;

    private static readonly CellStyle Points = SheetStyles.Text with { Format = "0.00##" };

    internal static Sheet Of(PageContext page)
    {
        var lists = new ProblemRows(page);
        IEnumerable<SheetRow> rows = page.Result.Standings.SelectMany(standing => Rows(lists, standing));
        return TableSheet.Of(page, ReportTexts.ProblemsSheet, page.Say(ReportTexts.ProblemsNote), Headings, rows) with
        {
            FrozenColumns = 3,
            Columns =
            [
                default, default, new SheetColumn(Widest: 36), default, default, default, new SheetColumn(44), new SheetColumn(HasBasis(page) ? 30 : Narrow),
                new SheetColumn(page.Result.Observations.EvidenceColumn is null ? Narrow : 36), new SheetColumn(40), new SheetColumn(30),
            ],
        };
    }

    /// <summary>Whether anything cites a clause: a column without one is not worth its width on paper.</summary>
    private static bool HasBasis(PageContext page) =>
        page.Scheme.AllIndicators.Any(indicator => indicator.Basis.Count > 0) || page.Scheme.Adjustments.Any(adjustment => adjustment.Basis.Count > 0);

    private static IEnumerable<SheetRow> Rows(ProblemRows lists, Standing standing)
    {
        string subject = SafeText.Line(standing.Subject.Name);
        return lists.Of(standing.Card.Explain()).Select(row => Row(subject, row));
    }

    private static SheetRow Row(string subject, ProblemRow row) => new(
    [
        SheetCell.Of(subject, SheetStyles.Text),
        SheetCell.Of(row.Code, SheetStyles.Text),
        SheetCell.Of(row.Title, SheetStyles.Wrapped),
        SheetCell.Of(row.MarkPoints, Points),
        SheetCell.Of(row.ScorePoints, Points),
        SheetCell.Of(row.LostPoints, Points),
        SheetCell.Of(row.Reason, SheetStyles.Wrapped),
        Linked(row.Basis),
        Linked(row.Evidence),
        SheetCell.Of(row.Remedy, SheetStyles.Wrapped),
        SheetCell.Of(string.Join("\n", row.Notes), SheetStyles.Wrapped),
    ]);

    /// <summary>A cell has one link: where there are several, it is the first one's.</summary>
    private static SheetCell Linked(ValueList<LinkedText> texts)
    {
        string joined = string.Join("\n", texts.Select(text => text.Status.Length == 0 ? text.Text : text.Text + " (" + text.Status + ")"));
        string link = texts.FirstOrDefault(text => text.Link.Length > 0)?.Link ?? "";
        return SheetCell.Linked(joined, link, SheetStyles.WrappedLink, SheetStyles.Wrapped);
    }
}
