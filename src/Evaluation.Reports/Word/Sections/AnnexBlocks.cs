using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;
using Evaluation.Schemes;

namespace Evaluation.Reports.Word.Sections;

/// <summary>附件: the ranking of all subjects, upright if its columns fit, and the scheme on pages across.</summary>
internal sealed class AnnexBlocks(PageContext page)
{
    private const int MostUpright = 10;

    internal IEnumerable<WordBlock> All()
    {
        WordTable ranking = Ranking();
        bool isUpright = ranking.Columns.Count <= MostUpright;
        if (!isUpright)
            yield return new WordTurn();
        yield return new WordHeading(WordHeading.Annex, page.Say(ReportTexts.RankingAnnex), NewPage: isUpright);
        yield return ranking;
        if (isUpright)
            yield return new WordTurn();
        yield return new WordHeading(WordHeading.Annex, page.Say(ReportTexts.SchemeAnnex), NewPage: !isUpright);
        yield return new WordParagraph(WordStyle.Note, page.Say(ReportTexts.UnverifiedHelp));
        yield return Scheme();
    }

    private WordTable Ranking()
    {
        var tables = new ResultTables(page);
        bool hasGroups = page.Result.Standings.Any(standing => standing.Subject.Group is not null);
        bool hasExact = page.Scheme.Ranking.Basis == RankBasis.Exact;
        bool hasGrades = page.Scheme.Grades.Count > 0;
        return new WordTable(
            page.Say(ReportTexts.Ranking),
            [
                new(page.Say(ReportTexts.Rank), 2),
                new(page.Say(ReportTexts.Subject), 6, IsText: true),
                .. Columns(hasGroups, ReportTexts.Group, ReportTexts.GroupRank),
                new(page.Say(ReportTexts.Total), 2),
                .. Columns(hasExact, ReportTexts.ExactTotal),
                .. Columns(hasGrades, ReportTexts.Grade),
                .. tables.Columns.Select(indicator => new WordColumn(Diagnostics.SafeText.Line(indicator.Title), 3)),
            ],
            [.. tables.Standings().Select(row => (WordCell[])
            [
                row.Label,
                row.Name,
                .. Cells(hasGroups, row.Group, row.GroupLabel),
                row.Total,
                .. Cells(hasExact, row.ExactTotal),
                .. Cells(hasGrades, row.Grade),
                .. row.Scores.Select(score => (WordCell)score.Text),
            ])]);
    }

    private IEnumerable<WordColumn> Columns(bool isThere, params LocalText[] titles) =>
        isThere ? titles.Select(title => new WordColumn(page.Say(title), 3)) : [];

    private static IEnumerable<WordCell> Cells(bool isThere, params string[] texts) => isThere ? texts.Select(text => (WordCell)text) : [];

    private WordTable Scheme() => new(
        page.Say(ReportTexts.SchemeAnnex),
        [
            new(page.Say(ReportTexts.Code), 3, IsText: true), new(page.Say(ReportTexts.Indicator), 8, IsText: true), new(page.Say(ReportTexts.FullMark), 2),
            new(page.Say(ReportTexts.Weight), 2), new(page.Say(ReportTexts.Method), 12, IsText: true), new(page.Say(ReportTexts.Basis), 9, IsText: true),
        ],
        [.. new SchemeRows(page).All().Select(Row)]);

    private static WordCell[] Row(SchemeRow row) =>
    [
        row.Code,
        row.Note.Length == 0 ? row.Title : WordCell.Of([new LinkedText(row.Title), new LinkedText(row.Note)]),
        row.FullMark,
        row.Weight.Length == 0 ? PageContext.Dash : row.Weight,
        WordCell.Of(row.Method.Select(line => new LinkedText(line)).ToValueList()),
        WordCell.Of(row.Basis),
    ];
}
