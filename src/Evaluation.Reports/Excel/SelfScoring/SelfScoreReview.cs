using Evaluation.Calendars.Requests;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Problems;
using Evaluation.Robustness.WhatIf;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>What an office should know of its self-score before others look at it: the score, where points are lost, what wins most back, what is due, what stands out.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class SelfScoreReview
{
    private SelfScoreReview(Standing standing, SelfScoreOffice office, SelfScoreReviewParts parts) => (Standing, Office, Parts) = (standing, office, parts);

    /// <summary>The office's scorecard, rank among the workbooks read, and grade.</summary>
    public Standing Standing { get; }

    /// <summary>The workbook.</summary>
    public SelfScoreOffice Office { get; }

    /// <summary>Every leaf that lacks points, the largest loss first.</summary>
    public ValueList<SelfScoreLoss> Losses => Parts.Losses;

    /// <summary>The cheapest way to the next better grade, a point on a leaf at an effort of 1; <see langword="null"/> where there is none or it cannot be reckoned.</summary>
    public ImprovementPlan? NextGrade => Parts.NextGrade;

    /// <summary>Why there is no plan, where there is a reason to tell; empty otherwise.</summary>
    public ValueList<Diagnostic> WhyNoPlan => Parts.WhyNoPlan;

    /// <summary>The days ahead and the replies that are overdue, by date; empty when no today was given.</summary>
    public ValueList<SelfScoreDeadline> Deadlines => Parts.Deadlines;

    /// <summary>Running requests whose last day to reply cannot be reckoned, and why.</summary>
    public ValueList<Diagnostic> NotReckoned => Parts.NotReckoned;

    /// <summary>What would draw a reviewer's eye.</summary>
    public ValueList<SelfScoreSign> Signs => Parts.Signs;

    private SelfScoreReviewParts Parts { get; }

    /// <summary>Reviews one office.</summary>
    /// <param name="result">The scored workbooks.</param>
    /// <param name="office">The office, one of those read.</param>
    /// <param name="earlier">The workbooks of the year before, or <see langword="null"/>; matched by the offices' names, or as the only office of either year.</param>
    /// <param name="today">From which day deadlines are counted; <see langword="null"/> for no deadlines, for nothing here asks the clock.</param>
    /// <param name="requests">The requests for information that the offices have in hand, or <see langword="null"/>; those that name no office are the only office's.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The result has no such office.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static SelfScoreReview Of(
        RoundResult result,
        SelfScoreOffice office,
        EarlierSelfScores? earlier = null,
        DateOnly? today = null,
        RequestLog? requests = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(office);
        Standing standing = result.Find(office.Subject) ?? throw new ArgumentException("The result has no such office.", nameof(office));
        Checked<ImprovementPlan>? plan = HasBetterGrade(result, standing)
            ? ImprovementPlan.For(result, office.Subject, ImprovementGoal.NextGrade, options: null, cancellationToken)
            : null;
        SelfScoreRequests? running = requests is null || today is null ? null : new SelfScoreRequests(requests, SelfScoreDeadlines.CalendarOf(result.Scheme), today.Value);
        ValueList<SelfScoreDeadline> replies = running?.Of(office.Subject, alone: result.Standings.Count == 1).ToValueList() ?? [];
        return new SelfScoreReview(standing, office, new SelfScoreReviewParts(
            LossesOf(standing),
            plan?.Value,
            plan?.Diagnostics ?? [],
            today is { } day ? SelfScoreDeadlines.Of(result.Scheme, day, replies) : [],
            running?.NotReckoned ?? [],
            new SelfScoreSigns(standing.Card, earlier?.Of(office.Subject, alone: result.Standings.Count == 1)).All().ToValueList()));
    }

    /// <summary>The review in plain words.</summary>
    public string ToText(Language language) => SelfScoreReviewText.Of(this, language);

    /// <summary>The review as JSON: exact decimals, UTF-8, LF line ends.</summary>
    public string ToJson() => ToJson([this]);

    /// <summary>The reviews of one round as one JSON document.</summary>
    public static string ToJson(IReadOnlyList<SelfScoreReview> reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        return SelfScoreReviewJson.Of(reviews);
    }

    private static bool HasBetterGrade(RoundResult result, Standing standing) =>
        result.Scheme.Grades.Count > 0 && standing.Grade is { } grade && grade != result.Scheme.Grades[0];

    private static ValueList<SelfScoreLoss> LossesOf(Standing standing) => standing.Card.Explain().Leaves
        .Where(leaf => leaf.LostPoints > 0)
        .OrderByDescending(leaf => leaf.LostPoints)
        .Select(leaf => new SelfScoreLoss(leaf.Indicator!, leaf.LostPoints, leaf.Score, leaf.FullMark, ProblemRemedy.Of(leaf, (Observation)leaf.Observation!)))
        .ToValueList();
}
