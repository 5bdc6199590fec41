using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Simulation;
using Evaluation.Observations;
using Evaluation.Scoring;

namespace Evaluation.Evaluators.Fair;

public sealed class FairScoresTests
{
    private static (RoundResult Official, FairScore[] Fair) Score(EvaluatorRatings ratings, int draws = 100)
    {
        RoundResult official = Scorer.For(ratings.Scheme).Score(ratings.Observations);
        return (official, FairScores.Of(RaterData.Fit(ratings), official, draws, 1, -1, null, CancellationToken.None));
    }

    /// <summary>Keeps of each subject the ratings of two evaluators, who change from subject to subject.</summary>
    private static EvaluatorRatings Halved(EvaluatorRatings all)
    {
        int evaluators = all.Observations.Evaluators.Count;
        return RaterData.Of(
            all.Leaves.Select(leaf => leaf.Code),
            (int)all.FullMarks[0],
            all.Ratings.Where(rating => (rating.Evaluator + rating.Subject) % evaluators < 2).Select(rating => (
                all.Observations.Subjects[rating.Subject].Name, all.Observations.Evaluators[rating.Evaluator], all.Leaves[rating.Leaf].Code, rating.Points)));
    }

    [Test]
    public void Where_every_evaluator_rated_everybody_nearly_nothing_changes()
    {
        (_, FairScore[] fair) = Score(new SimulatedRaters { Subjects = 12 }.Draw(5));

        Assert.That(fair.Select(score => Math.Abs(score.Difference)), Is.All.LessThan(0.5m));
    }

    [Test]
    public void Fair_scores_lie_nearer_to_what_all_evaluators_together_would_give()
    {
        EvaluatorRatings all = new SimulatedRaters { Subjects = 40, Evaluators = 6 }.Draw(6);
        RoundResult whole = Scorer.For(all.Scheme).Score(all.Observations);

        (RoundResult official, FairScore[] fair) = Score(Halved(all), draws: 1);

        double officialError = Error(whole, official.Standings.Select(standing => (standing.Subject, standing.Score!.Value)));
        double fairError = Error(whole, fair.Select(score => (score.Subject, score.Fair!.Value)));
        Assert.That(fairError, Is.LessThan(0.8 * officialError));
    }

    [Test]
    public void Nineteen_of_twenty_intervals_cover_what_evaluators_of_mean_severity_give_on_average()
    {
        int covered = 0;
        int asked = 0;
        var design = new SimulatedRaters { Subjects = 60, EvaluatorsEach = 2 };
        for (int round = 0; round < 20; round++)
        {
            SimulatedRound drawn = design.DrawRound(100 + round);
            foreach (FairScore score in Score(drawn.Ratings, draws: 200).Fair)
            {
                double truth = drawn.ExpectedTotals[int.Parse(score.Subject.Name.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)];
                covered += truth >= score.Low && truth <= score.High ? 1 : 0;
                asked++;
            }
        }

        Assert.That((double)covered / asked, Is.InRange(0.93, 0.975));
    }

    [Test]
    public void The_seed_and_nothing_else_decides_the_intervals()
    {
        EvaluatorRatings ratings = new SimulatedRaters { Subjects = 10 }.Draw(8);
        RoundResult official = Scorer.For(ratings.Scheme).Score(ratings.Observations);
        RoundModel model = RaterData.Fit(ratings);

        FairScore[] one = FairScores.Of(model, official, 50, 3, 1, null, CancellationToken.None);
        FairScore[] two = FairScores.Of(model, official, 50, 3, 2, null, CancellationToken.None);

        Assert.That(two, Is.EqualTo(one));
    }

    private static double Error(RoundResult whole, IEnumerable<(Subject Subject, decimal Total)> totals) =>
        totals.Average(pair => Math.Pow((double)(whole.Find(pair.Subject.Name)!.Score!.Value - pair.Total), 2));
}
