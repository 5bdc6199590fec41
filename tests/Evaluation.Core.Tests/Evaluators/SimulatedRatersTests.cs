using Evaluation.Evaluators.Simulation;

namespace Evaluation.Evaluators;

public sealed class SimulatedRatersTests
{
    [Test]
    public void Design_and_seed_decide_every_rating()
    {
        var design = new SimulatedRaters { EvaluatorsEach = 2 };
        EvaluatorRatings again = design.Draw(3);

        Assert.That(design.Draw(3).Ratings, Is.EqualTo(again.Ratings));
        Assert.That(design.Draw(4).Ratings, Is.Not.EqualTo(again.Ratings));
    }

    [Test]
    public void A_panel_has_as_many_evaluators_as_asked_for_and_not_always_the_same()
    {
        EvaluatorRatings ratings = new SimulatedRaters { EvaluatorsEach = 2 }.Draw(4);

        int[][] panels = [.. ratings.Ratings.GroupBy(rating => rating.Subject).Select(own => own.Select(rating => rating.Evaluator).Distinct().Order().ToArray())];

        Assert.That(panels.Select(panel => panel.Length), Is.All.EqualTo(2));
        Assert.That(panels.Select(panel => string.Join(',', panel)).Distinct().Count(), Is.GreaterThan(5));
    }

    [Test]
    public void The_mean_of_many_sheets_comes_near_the_expected_totals()
    {
        SimulatedRound round = new SimulatedRaters { Subjects = 10, Evaluators = 400, Leaves = 2, SeveritySpread = 0 }.DrawRound(5);

        double[] means = [.. Enumerable.Range(0, 10).Select(subject => round.Ratings.Ratings.Where(rating => rating.Subject == subject).Sum(rating => (double)rating.Points) / 400)];

        Assert.That(means.Select((mean, subject) => mean - round.ExpectedTotals[subject]), Is.All.EqualTo(0).Within(0.3));
        Assert.That(round.Severities.Sum(), Is.Zero.Within(1e-9));
    }

    [Test]
    public void A_whole_copy_leaves_no_difference()
    {
        EvaluatorRatings ratings = new SimulatedRaters { Copied = 1, Evaluators = 2 }.Draw(6);

        Assert.That(
            ratings.Ratings.Where(rating => rating.Evaluator == 1).Select(rating => rating.Points),
            Is.EqualTo(ratings.Ratings.Where(rating => rating.Evaluator == 0).Select(rating => rating.Points)));
    }
}
