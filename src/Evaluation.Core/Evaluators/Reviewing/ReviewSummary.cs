using Evaluation.Diagnostics;
using Evaluation.Evaluators.Fair;
using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Writes what a review comes to, in a few lines.</summary>
internal sealed class ReviewSummary(EvaluatorReview review, TextPage page)
{
    private const int MostNames = 10;

    internal void Write()
    {
        page.Heading(FindingTexts.SummaryHeading);
        if (review.Families.Count == 0)
            page.Item(ReviewTexts.NothingTested);
        else
            WriteOutcome();
        if (review.FairScores.Count > 0)
            page.Item(MovedText(review.FairScores));
        if (review.Agreement?.Alpha.Value is { } alpha)
            page.Item(WordsFor(alpha));
        if (review.Abstentions.Count > 0)
            page.Item(FindingTexts.Unanswered, review.Abstentions.Select(abstention => abstention.Kind).Distinct().Count());
    }

    /// <summary>Whether taking severity out gives a subject another rank or grade.</summary>
    internal static bool IsMoved(FairScore score) => score.FairRank != score.OfficialRank || score.FairGrade != score.OfficialGrade;

    /// <summary>Whether the official rank lies outside the likely ranks of the fair score.</summary>
    internal static bool IsBeyondChance(FairScore score) =>
        IsMoved(score) && (score.OfficialRank < score.BestRank || score.OfficialRank > score.WorstRank);

    internal static LocalText MovedText(ValueList<FairScore> scores)
    {
        FairScore[] moved = [.. scores.Where(IsMoved)];
        if (moved.Length == 0)
            return ReviewTexts.NobodyMoved;
        int beyond = moved.Count(IsBeyondChance);
        LocalText sentence = ReviewTexts.Moved.Fill(moved.Length, scores.Count);
        return moved.All(score => score.BestRank is null) ? sentence
            : Wording.Joined(sentence, beyond == 0 ? ReviewTexts.NoneBeyond : ReviewTexts.Beyond.Fill(beyond));
    }

    /// <summary>An alpha in words; the bounds are Krippendorff's (2004).</summary>
    internal static LocalText WordsFor(double alpha) => alpha switch
    {
        >= 0.8 => ReviewTexts.Reliable,
        >= 0.667 => ReviewTexts.Tentative,
        _ => ReviewTexts.Unreliable,
    };

    private void WriteOutcome()
    {
        LocalText[] hard = [.. NamesOf(review.Findings.Where(finding => finding.Kind == EvaluatorFindings.Severity && finding.EffectInPoints < 0))];
        LocalText[] soft = [.. NamesOf(review.Findings.Where(finding => finding.Kind == EvaluatorFindings.Severity && finding.EffectInPoints > 0))];
        if (hard.Length > 0)
            page.Item(ReviewTexts.Harder, Wording.Listed(hard, MostNames));
        if (soft.Length > 0)
            page.Item(ReviewTexts.Softer, Wording.Listed(soft, MostNames));
        if (hard.Length + soft.Length == 0 && review.Model is not null)
            page.Item(ReviewTexts.NobodyHarder);
        WriteOthers(review.Findings.Where(finding => finding.Kind != EvaluatorFindings.Severity)
            .GroupBy(finding => finding.Kind)
            .ToLookup(kind => ReviewWords.IsShared(review.Evaluators.Count, kind.Key, kind)));
    }

    private void WriteOthers(ILookup<bool, IGrouping<FindingKind, Finding>> kinds)
    {
        Finding[] own = [.. kinds[false].SelectMany(kind => kind)];
        if (own.Length > 0)
            page.Item(ReviewTexts.LookAt, own.Length, Wording.Listed([.. NamesOf(own)], MostNames));
        if (kinds[true].Any())
            page.Item(ReviewTexts.LookAtShared, ReviewMeanings.TitlesOf(kinds[true].Select(kind => kind.Key)));
        if (kinds.Count == 0)
            page.Item(ReviewTexts.NothingElse);
    }

    /// <summary>The evaluators that findings are about, those of most findings first.</summary>
    private static IEnumerable<LocalText> NamesOf(IEnumerable<Finding> findings) => findings
        .SelectMany(finding => finding.About)
        .Where(party => party.Role == PartyRole.Evaluator)
        .CountBy(party => party.Name, StringComparer.Ordinal)
        .OrderByDescending(name => name.Value)
        .Select(name => SafeText.Of(name.Key))
        .Select(name => new LocalText(name, name));
}
