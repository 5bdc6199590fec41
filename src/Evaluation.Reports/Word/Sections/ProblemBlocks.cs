using System.Globalization;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;
using Evaluation.Reports.Problems;
using Evaluation.Scoring;

namespace Evaluation.Reports.Word.Sections;

/// <summary>存在问题: where most points are lost, then every loss of each subject, or of a large round what each lost most.</summary>
/// <param name="page">The round.</param>
/// <param name="losses">The losses of all subjects.</param>
/// <param name="annexes">Where a long table goes.</param>
internal sealed class ProblemBlocks(PageContext page, RoundLosses losses, LongTables annexes)
{
    /// <summary>The most losses that are told one by one: about 80 pages, and nobody reads more of them one after the other.</summary>
    internal const int MostLosses = 1_500;

    private const int MostSubjects = 100;
    private const int MostLeaves = 15;

    /// <summary>What was left out.</summary>
    internal IEnumerable<LocalText> Cuts => IsWhole ? [] : [ReportTexts.LossesOneByOne.With(losses.Count)];

    private bool IsWhole => losses.Count <= MostLosses;

    internal IEnumerable<WordBlock> All() =>
    [
        new WordHeading(1, page.Say(ReportTexts.Problems)),
        new WordParagraph(WordStyle.Body, page.Say(ReportTexts.ProblemsHelp)),
        .. Leaves(),
        new WordHeading(2, page.Say(ReportTexts.ProblemsBySubject)),
        .. IsWhole ? losses.Lists.SelectMany(Whole) : Summary(),
    ];

    private IEnumerable<WordBlock> Leaves()
    {
        IndicatorFigures[] leaves = [.. page.Indicators.Where(figures => figures.Indicator.IsLeaf && figures.Rate < 1).OrderBy(figures => figures.Rate).Take(MostLeaves)];
        return leaves.Length == 0
            ? []
            : [
                new WordHeading(2, page.Say(ReportTexts.WhereLost)),
                new WordTable(
                    page.Say(ReportTexts.WhereLostTable),
                    [
                        new(page.Say(ReportTexts.Indicator), 5, IsText: true), new(page.Say(ReportTexts.FullMark), 1), new(page.Say(ReportTexts.ScoreRate) + " %", 1),
                        new(page.Say(ReportTexts.LosingSubjects), 1), new(page.Say(ReportTexts.MeanLoss), 1),
                    ],
                    [.. leaves.Select(Leaf)]),
            ];
    }

    private static WordCell[] Leaf(IndicatorFigures leaf) =>
    [
        PageContext.Name(leaf.Indicator),
        PageContext.Points(leaf.FullMark),
        PageContext.Percent(leaf.Rate),
        Count(leaf.Scored - leaf.Full),
        ScoreText.Brief(leaf.FullMark - leaf.Mean!.Value, 2),
    ];

    private IEnumerable<WordBlock> Whole(SubjectProblems subject)
    {
        yield return new WordHeading(3, subject.Name);
        yield return new WordParagraph(WordStyle.Body, string.Join(
            page.Say(ReportTexts.SentenceSpace), new[] { subject.Standing, subject.Reckoning }.Where(text => text.Length > 0).Select(page.OpeningSentence)));
        if (subject.Rows.Count == 0)
            yield return new WordParagraph(WordStyle.Body, page.Say(ReportTexts.NothingLost));
        else
            yield return Losses(subject);
        if (subject.LeftOut.Count > 0)
            yield return page.Items(subject.LeftOut);
    }

    private WordTable Losses(SubjectProblems subject) => new(
        page.Say(ReportTexts.LossesTable, subject.Name),
        [
            new(page.Say(ReportTexts.Indicator), 15, IsText: true), new(page.Say(ReportTexts.Mark), 7), new(page.Say(ReportTexts.Score), 7), new(page.Say(ReportTexts.Lost), 7),
            new(page.Say(ReportTexts.LossReason), 20, IsText: true), new(page.Say(ReportTexts.BasisAndEvidence), 16, IsText: true),
        ],
        [.. subject.Rows.Select(row => (WordCell[])[row.Name, row.Mark, row.Score, row.Lost, ProblemListBlocks.Reason(row), Support(row)])]);

    /// <summary>The clauses, then the evidence, so named.</summary>
    private WordCell Support(ProblemRow row) => WordCell.Of(row.Basis
        .Concat(row.Evidence.Select(evidence => evidence.Link.Length > 0 ? evidence : new LinkedText(page.Say(ReportTexts.EvidenceAt) + evidence.Text)))
        .ToValueList());

    private IEnumerable<WordBlock> Summary()
    {
        LossSummary[] shown = [.. losses.Summaries.OrderByDescending(subject => subject.LostPoints).Take(MostSubjects)];
        yield return new WordParagraph(WordStyle.Body, page.Say(ReportTexts.LossesElsewhere, losses.Count));
        if (shown.Length < losses.Summaries.Count)
            yield return new WordParagraph(WordStyle.Body, page.Say(ReportTexts.SubjectsCut, shown.Length, losses.Summaries.Count - shown.Length));
        yield return annexes.Place(new WordTable(
            page.Say(ReportTexts.LossesSummary),
            [
                new(page.Say(ReportTexts.Subject), 8, IsText: true), new(page.Say(ReportTexts.LostTogether), 4), new(page.Say(ReportTexts.LossCount), 3),
                new(page.Say(ReportTexts.LargestLosses), 21, IsText: true),
            ],
            [.. shown.Select(subject => (WordCell[])[subject.Name, ScoreText.Brief(subject.LostPoints, 2), Count(subject.Count), subject.Largest.Length > 0 ? subject.Largest : PageContext.Dash])]));
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
