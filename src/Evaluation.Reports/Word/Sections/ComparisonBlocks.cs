using Evaluation.Comparison;
using Evaluation.Comparison.Reporting;
using Evaluation.Diagnostics;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Html;

namespace Evaluation.Reports.Word.Sections;

/// <summary>与上一轮比较: how the whole changed, what cannot be compared, and whose rank moved most.</summary>
internal sealed class ComparisonBlocks(PageContext page, RoundComparison comparison, IReadOnlyList<ChartImage> charts)
{
    private const int MostMoves = 20;

    internal IEnumerable<WordBlock> All()
    {
        yield return new WordHeading(2, page.Say(ReportTexts.Previous));
        yield return new WordParagraph(WordStyle.Body, page.Sentences(ComparisonText.WholeOf(comparison).Select(sentence => sentence.In(page.Language))));
        Diagnostic[] limits = [.. comparison.Limits, .. comparison.Warnings];
        if (limits.Length > 0)
            yield return page.Items(limits.Select(limit => limit.Message(page.Language)));
        foreach (ChartImage chart in charts)
            yield return new WordPicture(chart);
        SubjectMove[] moved = [.. comparison.Subjects.Where(move => move.Climbed is not (null or 0)).OrderByDescending(move => Math.Abs(move.Climbed!.Value)).Take(MostMoves)];
        if (moved.Length == 0)
            yield break;
        yield return Table(moved);
        yield return new WordParagraph(WordStyle.Note, page.Say(ReportTexts.PreviousPlaces));
    }

    private WordTable Table(SubjectMove[] moves) => new(
        page.Say(ReportTexts.PreviousTable),
        [
            new(page.Say(ReportTexts.Subject), 4, IsText: true), new(page.Say(ReportTexts.RankBefore), 2), new(page.Say(ReportTexts.RankNow), 2), new(page.Say(ReportTexts.Moved), 2),
            new(page.Say(ReportTexts.TotalBefore), 2), new(page.Say(ReportTexts.TotalNow), 2), new(page.Say(ReportTexts.TotalMoved), 2),
        ],
        [.. moves.Select(Row)]);

    private static WordCell[] Row(SubjectMove move) =>
    [
        SafeText.Of(move.Name),
        ComparisonText.Brief(move.PlaceBefore!.Value),
        ComparisonText.Brief(move.PlaceAfter!.Value),
        ComparisonText.Signed(move.Climbed!.Value),
        ComparisonText.Brief(move.Before!.Value),
        ComparisonText.Brief(move.After!.Value),
        ComparisonText.Signed(move.Change!.Value),
    ];
}
