using Evaluation.Diagnostics;
using Evaluation.Reports.Html;
using Evaluation.Scoring;

namespace Evaluation.Reports.Word.Sections;

/// <summary>与上一轮比较: how totals and ranks moved for subjects of the same name. It tells what moved, not why.</summary>
internal sealed class PreviousBlocks(PageContext page, RoundResult previous)
{
    private const int MostMoves = 20;

    internal IEnumerable<WordBlock> All()
    {
        (Standing Then, Standing Now)[] pairs = [.. page.Result.Standings
            .Select(now => (Then: previous.Find(now.Subject.Name), Now: now))
            .Where(pair => pair is { Then.Score: not null, Now.Score: not null })
            .Select(pair => (pair.Then!, pair.Now))];
        yield return new WordHeading(2, page.Say(ReportTexts.Previous));
        foreach (string sentence in Sentences(pairs))
            yield return new WordParagraph(WordStyle.Body, sentence);
        (Standing Then, Standing Now)[] moved = [.. pairs.Where(pair => Move(pair) != 0).OrderByDescending(pair => Math.Abs(Move(pair))).Take(MostMoves)];
        if (moved.Length > 0)
            yield return Table(moved);
    }

    private IEnumerable<string> Sentences((Standing Then, Standing Now)[] pairs)
    {
        if (pairs.Length > 0)
        {
            yield return page.Say(ReportTexts.PreviousMeans, pairs.Length, Mean(pairs.Select(pair => pair.Then)), Mean(pairs.Select(pair => pair.Now)))
                + page.Say(ReportTexts.SentenceSpace)
                + page.Say(ReportTexts.PreviousMoves, pairs.Count(pair => Move(pair) > 0), pairs.Count(pair => Move(pair) < 0), pairs.Count(pair => Move(pair) == 0));
        }

        int added = page.Result.Standings.Count(standing => previous.Find(standing.Subject.Name) is null);
        int gone = previous.Standings.Count(standing => page.Result.Find(standing.Subject.Name) is null);
        if (added + gone > 0)
            yield return page.Say(ReportTexts.PreviousNew, added, gone);
        if (previous.Manifest.SchemeHash != page.Result.Manifest.SchemeHash)
            yield return page.Say(ReportTexts.PreviousOther, Scheme(previous), Scheme(page.Result));
    }

    private string Scheme(RoundResult result) =>
        page.Say(ReportTexts.SchemeVersion, SafeText.Line(result.Manifest.SchemeCode), SafeText.Line(result.Manifest.SchemeVersion));

    private WordTable Table((Standing Then, Standing Now)[] pairs) => new(
        page.Say(ReportTexts.PreviousTable),
        [
            new(page.Say(ReportTexts.Subject), 4, IsText: true), new(page.Say(ReportTexts.TotalBefore), 2), new(page.Say(ReportTexts.TotalNow), 2),
            new(page.Say(ReportTexts.RankBefore), 2), new(page.Say(ReportTexts.RankNow), 2), new(page.Say(ReportTexts.Moved), 2),
        ],
        [.. pairs.Select(pair => (WordCell[])
        [
            SafeText.Line(pair.Now.Subject.Name), ScoreText.Brief(pair.Then.Score!.Value), page.Total(pair.Now.Score), pair.Then.Label, pair.Now.Label,
            (Move(pair) > 0 ? "+" : "") + ScoreText.Brief(Move(pair)),
        ])]);

    private static decimal Move((Standing Then, Standing Now) pair) => pair.Then.Rank!.Value - pair.Now.Rank!.Value;

    private static string Mean(IEnumerable<Standing> standings) => ScoreText.Brief(standings.Average(standing => standing.Score!.Value), 2);
}
