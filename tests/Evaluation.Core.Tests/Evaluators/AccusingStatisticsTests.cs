using Evaluation.Evaluators.Copying;
using Evaluation.Evaluators.Simulation;
using Evaluation.Findings;
using MathNet.Numerics.Distributions;

namespace Evaluation.Evaluators;

/// <summary>Statistics that point at a person leave honest data alone as often as they say, and find what was planted.</summary>
public sealed class AccusingStatisticsTests
{
    private const int Rounds = 60;
    private const long FirstSeed = 20261124;

    private static readonly SimulatedRaters Alike = new() { SeveritySpread = 0 };

    private static int CountFound(SimulatedRaters raters, int rounds, FindingKind kind, Predicate<string>? isMeant = null) =>
        Enumerable.Range(0, rounds).AsParallel().Count(i =>
        {
            EvaluatorRatings ratings = raters.Draw(FirstSeed + i);
            var options = new EvaluatorReviewOptions { Draws = 999, FairDraws = 0, SmallestSeverity = 0, MaxDegreeOfParallelism = 1 };
            return EvaluatorReview.Of(ratings.Scheme, ratings.Observations, seed: 1, options).Findings
                .Any(finding => finding.Kind == kind && (isMeant is null || isMeant(finding.About[0].Name)));
        });

    private static int CountIdentical(SimulatedRaters raters, int rounds) => Enumerable.Range(0, rounds).AsParallel().Count(i =>
        IdenticalSheets.Compare(RaterData.Fit(raters.Draw(FirstSeed + i)), IdenticalSheets.FewestShared, out _, CancellationToken.None)[0].CautiousP <= 0.05);

    /// <summary>So many of the rounds are passed with a chance of 1 in 1,000 at 5 %.</summary>
    private static int Bound => Enumerable.Range(0, Rounds).First(count => Binomial.CDF(0.05, Rounds, count) >= 0.999);

    [Test]
    public void Evaluators_of_one_severity_are_called_severe_in_no_more_than_one_round_of_twenty() =>
        Assert.That(CountFound(Alike, Rounds, EvaluatorFindings.Severity), Is.LessThanOrEqualTo(Bound), $"first seed {FirstSeed}");

    [Test]
    public void A_severe_evaluator_is_found() =>
        Assert.That(CountFound(Alike with { Severity = 1 }, 20, EvaluatorFindings.Severity, name => name == "e0"), Is.GreaterThanOrEqualTo(18));

    [Test]
    public void Scores_that_follow_the_model_are_called_unpredictable_in_no_more_than_one_round_of_twenty() =>
        Assert.That(CountFound(Alike, Rounds, EvaluatorFindings.Unpredictable), Is.LessThanOrEqualTo(Bound), $"first seed {FirstSeed}");

    [Test]
    public void An_evaluator_who_scores_half_at_random_is_called_unpredictable() =>
        Assert.That(CountFound(Alike with { AtRandom = 0.5 }, 20, EvaluatorFindings.Unpredictable, name => name == "e0"), Is.GreaterThanOrEqualTo(18));

    [Test]
    public void Honest_evaluators_beside_one_who_scores_at_random_are_called_unpredictable_in_no_more_than_one_round_of_twenty() =>
        Assert.That(
            CountFound(Alike with { AtRandom = 1 }, Rounds, EvaluatorFindings.Unpredictable, name => name != "e0"), Is.LessThanOrEqualTo(Bound), $"first seed {FirstSeed}");

    [Test]
    public void Two_honest_evaluators_who_see_the_same_are_called_identical_no_more_often_than_the_level_says() =>
        Assert.That(CountIdentical(new SimulatedRaters { CellEffect = 1 }, Rounds), Is.LessThanOrEqualTo(Bound), $"first seed {FirstSeed}");

    [Test]
    public void Six_of_ten_scores_taken_over_are_found() =>
        Assert.That(CountIdentical(new SimulatedRaters { Copied = 0.6 }, 20), Is.GreaterThanOrEqualTo(18));
}
