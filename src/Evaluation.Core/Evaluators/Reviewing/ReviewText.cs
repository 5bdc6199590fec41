using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Evaluators.Fair;
using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Writes a review in plain language.</summary>
internal sealed class ReviewText
{
    private readonly StringBuilder text = new();
    private readonly EvaluatorReview review;
    private readonly Language language;

    private ReviewText(EvaluatorReview review, Language language) => (this.review, this.language) = (review, language);

    internal static string Of(EvaluatorReview review, Language language)
    {
        var writer = new ReviewText(review, language);
        writer.WriteHead();
        writer.WriteAgreement();
        writer.WriteEvaluators();
        writer.WriteFindings();
        writer.WriteFairScores();
        writer.WriteFamilies();
        writer.WriteAbstentions();
        writer.Line(writer.Say(ReviewTexts.Close));
        return writer.text.ToString();
    }

    private void WriteHead()
    {
        EvaluatorRatings ratings = review.Ratings;
        Line(Say(ReviewTexts.Title, SafeText.Line(ratings.Scheme.Title)));
        Line(Say(ReviewTexts.Basis, ratings.EvaluatorsRating.Count, ratings.SubjectsRated.Count, ratings.LeavesRated.Count, ratings.Ratings.Count));
        if (ratings.WithoutEvaluator + ratings.WithoutPoints > 0)
            Line(Say(ReviewTexts.LeftOut, ratings.WithoutEvaluator, ratings.WithoutPoints));
        foreach (Diagnostic diagnostic in review.Diagnostics)
            Line(diagnostic.ToString(language));
    }

    /// <summary>How far evaluators agree, in sentences; none without agreement.</summary>
    internal static IEnumerable<string> Agreement(AgreementSummary? agreement, Language language)
    {
        if (agreement?.Alpha is { Value: { } alpha } estimate)
        {
            LocalText words = alpha >= 0.8 ? ReviewTexts.Reliable : alpha >= 0.667 ? ReviewTexts.Tentative : ReviewTexts.Unreliable;
            string interval = estimate.Interval is { } ends ? $" ({Figures.Statistic(ends.Lower)} – {Figures.Statistic(ends.Upper)})" : "";
            yield return ReviewTexts.Alpha.Format(language, Figures.Statistic(alpha), interval, words);
        }
        else if (agreement?.Alpha.Abstention is { } reason)
        {
            yield return reason.In(language);
        }

        if (agreement?.Exact is { Pairs: > 0 } exact)
            yield return ReviewTexts.Exact.Format(language, Figures.Percent(exact.ObservedShare), Figures.Percent(exact.ExpectedShare));
    }

    private void WriteAgreement()
    {
        if (review.Agreement is null)
            return;
        Heading(ReviewTexts.AgreementHeading);
        foreach (string sentence in Agreement(review.Agreement, language))
            Line(sentence);
    }

    private void WriteEvaluators()
    {
        Heading(ReviewTexts.EvaluatorsHeading);
        foreach (EvaluatorProfile evaluator in review.Evaluators)
            Line("- " + evaluator.Verdict.In(language));
    }

    private void WriteFindings()
    {
        Heading(ReviewTexts.FindingsHeading);
        if (review.Findings.Count == 0)
            Line(Say(ReviewTexts.NoFindings));
        foreach (Finding finding in review.Findings)
        {
            Line($"- {finding.Kind.Code} {finding.Kind.Title.In(language)}");
            Line("  " + finding.Statement.In(language));
            foreach (LocalText evidence in finding.Evidence)
                Line("  " + evidence.In(language));
            Line("  " + Say(ReviewTexts.Chance, Figures.Probability(finding.PValue), Figures.Probability(finding.QValue)));
            Line("  " + Say(ReviewTexts.Innocent, string.Join(" ", finding.Kind.InnocentExplanations.Select(other => other.In(language)))));
            Line("  " + Say(ReviewTexts.Check, finding.Kind.WhatToCheck.In(language)));
        }
    }

    private void WriteFairScores()
    {
        if (review.FairScores.Count == 0)
            return;
        Heading(ReviewTexts.FairHeading);
        FairScore[] moved = [.. review.FairScores.Where(score => score.FairRank != score.OfficialRank || score.FairGrade != score.OfficialGrade)];
        Line(Say(ReviewTexts.FairSummary, moved.Length, review.FairScores.Count));
        foreach (FairScore score in moved.Take(20))
        {
            Line("- " + Say(
                ReviewTexts.FairLine,
                SafeText.Line(score.Subject.Name),
                score.Official,
                Figures.Points((double)(score.Fair ?? 0)),
                Figures.Points(score.Low),
                Figures.Points(score.High),
                score.OfficialRank,
                score.FairRank,
                score.BestRank,
                score.WorstRank));
        }

        if (moved.Length > 20)
            Line(Say(ReviewTexts.MoreMoved, moved.Length - 20));
    }

    private void WriteFamilies()
    {
        Heading(ReviewTexts.FamiliesHeading);
        foreach (FindingFamily family in review.Families)
            Line("- " + Say(ReviewTexts.Family, family.Name, family.Tested, family.Found, Figures.Statistic(family.ExpectedFalse), family.Procedure));
    }

    private void WriteAbstentions()
    {
        if (review.Abstentions.Count == 0)
            return;
        Heading(ReviewTexts.AbstentionsHeading);
        foreach (IGrouping<LocalText, Abstention> reason in review.Abstentions.GroupBy(abstention => abstention.Reason))
        {
            string[] kinds = [.. reason.Select(abstention => abstention.Kind.Title.In(language)).Distinct(StringComparer.Ordinal)];
            string[] about = [.. reason.SelectMany(abstention => abstention.About).Select(party => SafeText.Of(party.Name)).Distinct(StringComparer.Ordinal)];
            string who = about.Length == 0 ? "" : $" ({string.Join(Comma, about.Take(10))}{(about.Length > 10 ? "…" : "")})";
            Line($"- {string.Join(Comma, kinds)}{who}{Colon}{reason.Key.In(language)}");
        }
    }

    private string Comma => language == Language.Chinese ? "、" : ", ";

    private string Colon => language == Language.Chinese ? "：" : ": ";

    private void Heading(LocalText heading)
    {
        text.Append('\n');
        Line(Say(heading));
    }

    private string Say(LocalText what, params ReadOnlySpan<object?> arguments) => what.Format(language, arguments);

    private void Line(string line) => text.Append(line.TrimEnd()).Append('\n');
}
