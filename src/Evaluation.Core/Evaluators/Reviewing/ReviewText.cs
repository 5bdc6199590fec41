using Evaluation.Diagnostics;
using Evaluation.Evaluators.Agreement;
using Evaluation.Evaluators.Fair;
using Evaluation.Findings;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Writes a review in plain language: what came out, person by person, what to look at, and only then how it was found.</summary>
internal sealed class ReviewText
{
    /// <summary>More lines of one kind than this are no reading; the JSON has all of them.</summary>
    private const int MostEvaluators = 30;

    private const int MostSubjects = 20;

    private readonly EvaluatorReview review;
    private readonly TextPage page;

    private ReviewText(EvaluatorReview review, Language language) => (this.review, page) = (review, new TextPage(language));

    internal static string Of(EvaluatorReview review, Language language)
    {
        var writer = new ReviewText(review, language);
        writer.WriteHead();
        new ReviewSummary(review, writer.page).Write();
        writer.WriteEvaluators();
        var findings = new FindingText(writer.page, ReviewWords.Of(review));
        findings.WriteFindings(review.Findings, review.Families);
        writer.WriteFairScores();
        writer.WriteAgreement();
        findings.WriteFamilies(review.Families);
        findings.WriteAbstentions(review.Abstentions);
        new ReviewNotes(review, writer.page).Write();
        return writer.page.ToString();
    }

    private void WriteHead()
    {
        EvaluatorRatings ratings = review.Ratings;
        page.Say(ReviewTexts.Title, SafeText.Line(ratings.Scheme.Title));
        page.Say(ReviewTexts.Basis, ratings.EvaluatorsRating.Count, ratings.SubjectsRated.Count, ratings.LeavesRated.Count, ratings.Ratings.Count);
        if (ratings.WithoutEvaluator + ratings.WithoutPoints > 0)
            page.Say(ReviewTexts.LeftOut, ratings.WithoutEvaluator, ratings.WithoutPoints);
        page.Say(ReviewTexts.Purpose);
        foreach (Diagnostic diagnostic in review.Diagnostics)
            page.Line(diagnostic.ToString(page.Language));
    }

    private void WriteEvaluators()
    {
        page.Heading(ReviewTexts.EvaluatorsHeading);
        EvaluatorProfile[] shown = [.. review.Evaluators];
        if (shown.Length > MostEvaluators)
        {
            HashSet<string> named = review.Findings.SelectMany(finding => finding.About).Select(party => party.Name).ToHashSet(StringComparer.Ordinal);
            shown = [.. shown.Where(evaluator => named.Contains(evaluator.Name)).Take(MostEvaluators)];
        }

        foreach (EvaluatorProfile evaluator in shown)
            page.Line("- " + evaluator.Verdict.In(page.Language));
        if (shown.Length < review.Evaluators.Count)
            page.Item(ReviewTexts.MoreEvaluators, review.Evaluators.Count - shown.Length);
    }

    private void WriteFairScores()
    {
        if (review.FairScores.Count == 0)
            return;
        page.Heading(ReviewTexts.FairHeading);
        FairScore[] moved = [.. review.FairScores.Where(ReviewSummary.IsMoved).OrderByDescending(ReviewSummary.IsBeyondChance)];
        page.Say(ReviewTexts.FairMeaning);
        page.Say(ReviewSummary.MovedText(review.FairScores));
        RoundingRule rounding = review.Ratings.Scheme.Rounding.Total;
        foreach (FairScore score in moved.Take(MostSubjects))
        {
            page.Item(
                ReviewTexts.FairLine,
                SafeText.Line(score.Subject.Name),
                Points(score.Official, rounding),
                Points(score.Fair, rounding),
                Points((decimal)score.Low, rounding),
                Points((decimal)score.High, rounding),
                score.OfficialRank,
                score.FairRank,
                score.BestRank,
                score.WorstRank);
        }

        if (moved.Length > MostSubjects)
            page.Item(ReviewTexts.MoreSubjects, moved.Length - MostSubjects);
    }

    /// <summary>Points as the scheme rounds totals; two digits where it does not.</summary>
    private static string Points(decimal? points, RoundingRule rounding) => points is { } some
        ? ScoreText.Format(rounding.Mode == RoundingMode.None ? Math.Round(some, 2) : some, rounding)
        : "–";

    private void WriteAgreement()
    {
        if (review.Agreement is not { } agreement)
            return;
        page.Heading(ReviewTexts.AgreementHeading);
        foreach (LocalText sentence in SentencesOn(agreement))
            page.Line(sentence.In(page.Language));
    }

    /// <summary>How far evaluators agree, in sentences.</summary>
    internal static IEnumerable<LocalText> SentencesOn(AgreementSummary agreement)
    {
        if (agreement.Exact is { Pairs: > 0 } exact)
            yield return ReviewTexts.Exact.With(Figures.Percent(exact.ObservedShare), Figures.Percent(exact.ExpectedShare));
        if (agreement.Alpha is { Value: { } alpha } estimate)
        {
            yield return ReviewTexts.Alpha.With(Figures.Statistic(alpha), IntervalOf(estimate.Interval), ReviewSummary.WordsFor(alpha));
            yield return ReviewTexts.AlphaMeaning;
        }
        else if (agreement.Alpha.Abstention is { } reason)
        {
            yield return reason;
        }
    }

    private static LocalText IntervalOf(ConfidenceInterval? interval) => interval is { } ends
        ? ReviewTexts.AlphaInterval.With(Figures.Statistic(ends.Lower), Figures.Statistic(ends.Upper))
        : new LocalText("", "");
}
