using Evaluation.Evaluators;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Word.Sections;

/// <summary>评估员评审: what a review found, for people to look at, and fair scores beside the official ones.</summary>
internal sealed class EvaluatorBlocks(PageContext page, EvaluatorReview review, IReadOnlyList<ChartImage> charts, LongTables annexes)
{
    private const int MostProfiles = 300;
    private const int MostFairScores = 300;

    // How severe each evaluator is.
    private const int ChartsInBody = 1;

    private readonly List<LocalText> cuts = [];

    /// <summary>What was left out.</summary>
    internal IReadOnlyList<LocalText> Cuts => cuts;

    internal IEnumerable<WordBlock> All()
    {
        var sections = new EvaluatorSections(page, review);
        EvaluatorSection section = sections.Section([]);
        cuts.AddRange(sections.Cuts);
        return
        [
            new WordHeading(1, page.Say(ReportTexts.Evaluators)),
            new WordParagraph(WordStyle.Body, page.Say(ReportTexts.EvaluatorsHelp)),
            page.Items(section.Basis),
            .. section.Profiles.Count == 0 ? [] : Profiles(section.Profiles),
            .. annexes.Place(page.Say(ReportTexts.Evaluators), charts, ChartsInBody),
            .. new FindingBlocks(page).All(section.Findings, section.Families, section.Abstentions),
            .. section.FairScores.Count == 0 ? [] : FairScores(section.FairScores),
        ];
    }

    private IEnumerable<WordBlock> Profiles(ValueList<ProfileRow> rows)
    {
        yield return new WordHeading(2, page.Say(ReportTexts.EvaluatorByEvaluator));
        yield return new WordParagraph(WordStyle.Body, page.Say(ReportTexts.ProfilesHelp));
        yield return annexes.Place(WordContext.Cut(cuts, MostProfiles, new WordTable(
            page.Say(ReportTexts.EvaluatorByEvaluator),
            [
                new(page.Say(ReportTexts.Evaluator), 3, IsText: true), new(page.Say(ReportTexts.Ratings), 2), new(page.Say(ReportTexts.SubjectsRated), 2), new(page.Say(ReportTexts.Severity), 2),
                new(page.Say(ReportTexts.Interval95), 4), new(page.Say(ReportTexts.Infit), 2), new(page.Say(ReportTexts.AgreementMean), 3), new(page.Say(ReportTexts.FindingCount), 3),
            ],
            [.. rows.Select(row => (WordCell[])
            [
                row.Name, row.Ratings.Text, row.Subjects.Text, row.Severity.Text, row.Interval, row.Infit.Text, row.Agreement.Text, row.Findings.Text,
            ])])));
    }

    private IEnumerable<WordBlock> FairScores(ValueList<FairRow> rows)
    {
        yield return new WordHeading(2, page.Say(ReportTexts.FairScores));
        yield return new WordParagraph(WordStyle.Body, page.Say(ReportTexts.FairHelp));
        yield return annexes.Place(WordContext.Cut(cuts, MostFairScores, new WordTable(
            page.Say(ReportTexts.FairScores),
            [
                new(page.Say(ReportTexts.Subject), 5, IsText: true), new(page.Say(ReportTexts.OfficialTotal), 2), new(page.Say(ReportTexts.FairTotal), 2), new(page.Say(ReportTexts.Interval95), 4),
                new(page.Say(ReportTexts.Difference), 2), new(page.Say(ReportTexts.OfficialRank), 2), new(page.Say(ReportTexts.FairRank), 2), new(page.Say(ReportTexts.RankInterval), 3),
            ],
            [.. rows.Select(row => (WordCell[])
            [
                row.Name, row.Official.Text, row.Fair.Text, row.Interval, row.Difference.Text, row.OfficialRank.Text, row.FairRank.Text, row.RankInterval,
            ])])));
    }
}
