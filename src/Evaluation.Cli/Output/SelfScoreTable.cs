using System.Globalization;
using Evaluation.Reports.Excel.SelfScoring;
using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>Prints the self-scores of many offices as a table, from the highest down.</summary>
internal static class SelfScoreTable
{
    private const string Dash = "—";

    private static readonly LocalText Office = new("office", "单位");
    private static readonly LocalText Score = new("score", "自查得分");
    private static readonly LocalText Grade = new("grade", "等级");
    private static readonly LocalText Filled = new("filled in", "已填");
    private static readonly LocalText Lost = new("lost", "失分");
    private static readonly LocalText Largest = new("largest loss", "最大失分项");
    private static readonly LocalText Overdue = new("replies overdue", "答复超期");
    private static readonly LocalText Signs = new("to look at", "需注意");

    internal static void Print(Session session, IReadOnlyList<SelfScoreReview> reviews)
    {
        var table = new TextTable();
        foreach ((LocalText heading, bool isNumber) in new[] { (Office, false), (Score, true), (Grade, false), (Filled, true), (Lost, true), (Largest, false), (Signs, false) })
            table.AddColumn(heading.In(session.Language), isNumber);
        bool hasRequests = reviews.Any(review => review.Deadlines.Any(deadline => deadline.Overdue is not null));
        if (hasRequests)
            table.AddColumn(Overdue.In(session.Language), isNumber: true);
        foreach (SelfScoreReview review in reviews.OrderByDescending(review => review.Standing.Score).ThenBy(review => review.Office.Subject, StringComparer.Ordinal))
            table.AddRow(hasRequests ? Cells(review).Append(OverdueOf(review)) : Cells(review));
        table.Write(session.Terminal.Output, session.Terminal.Width);
    }

    private static string OverdueOf(SelfScoreReview review) => review.Deadlines.Count(deadline => deadline is { Overdue: not null, Days: < 0 }).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Cells(SelfScoreReview review) =>
    [
        review.Office.Subject,
        review.Standing.Score is { } score ? ScoreText.Brief(score) : Dash,
        review.Standing.Grade?.Name ?? Dash,
        string.Create(CultureInfo.InvariantCulture, $"{review.Office.Filled}/{review.Office.Rows}"),
        ScoreText.Brief(review.Losses.Sum(loss => loss.Lost)),
        review.Losses.Count == 0 ? Dash : review.Losses[0].Indicator.Code + " " + ScoreText.Brief(review.Losses[0].Lost),
        review.Signs.Count == 0 ? Dash : string.Join(' ', review.Signs.Select(sign => sign.Code).Distinct(StringComparer.Ordinal)),
    ];
}
