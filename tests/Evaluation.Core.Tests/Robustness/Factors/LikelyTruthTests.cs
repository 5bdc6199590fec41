using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

public sealed class LikelyTruthTests
{
    [Test]
    public void One_indicator_is_pulled_to_the_mean_by_the_estimate_of_James_and_Stein()
    {
        // Rates 0.3 to 0.7 have variance 0.025; an error of 0.1 leaves 1 − 0.01·(5 − 3) ÷ (5 − 1) ÷ 0.025 = 0.8 of each distance from 0.5.
        double[] rates = [0.3, 0.4, 0.5, 0.6, 0.7];
        var truth = new LikelyTruth([rates], [[0, 1, 2, 3, 4]], 5, error: 0.1);
        double[][] drawn = [.. Enumerable.Range(0, 20_000).Select(draw => Draw(truth, 1, 5, draw)[0])];

        double[] means = [.. Enumerable.Range(0, 5).Select(subject => rates[subject] + drawn.Average(row => row[subject]))];
        double variance = drawn.Average(row => Math.Pow(row[2], 2));
        Assert.That(means, Is.EqualTo(new[] { 0.34, 0.42, 0.5, 0.58, 0.66 }).Within(0.003));
        Assert.That(variance, Is.EqualTo(0.8 * 0.01).Within(0.0003));
    }

    [Test]
    public void Without_an_error_nothing_moves_and_with_three_subjects_nothing_is_pulled()
    {
        double[] rates = [0.3, 0.4, 0.8];
        Assert.That(Draw(new LikelyTruth([rates, rates], [[0, 1, 2], [0, 2]], 3, error: 0), 2, 3, 1).SelectMany(row => row), Has.All.Zero);

        var truth = new LikelyTruth([rates], [[0, 1, 2]], 3, error: 0.1);
        Assert.That(Enumerable.Range(0, 20_000).Average(draw => Draw(truth, 1, 3, draw)[0][2]), Is.Zero.Within(0.003));
    }

    [Test]
    public void Levels_and_rests_add_up_to_the_error_where_nothing_is_pulled()
    {
        double[][] rates = [[0.1, 0.5, 0.9], [0.2, 0.4, 0.8], [0.3, 0.6, 0.7]];
        var truth = new LikelyTruth(rates, [[0, 1, 2], [0, 1, 2], [0, 1, 2]], 3, error: 0.1);
        double[][][] drawn = [.. Enumerable.Range(0, 20_000).Select(draw => Draw(truth, 3, 3, draw))];

        Assert.That(drawn.Average(draw => draw[1][1] * draw[1][1]), Is.EqualTo(0.01).Within(0.0004));
        Assert.That(drawn.Average(draw => draw[0][1] * draw[1][1]), Is.Zero.Within(0.0004), "errors of two indicators are independent");
    }

    [Test]
    public void Rank_intervals_hold_the_true_rank_about_as_often_as_they_say()
    {
        double towards = Coverage(isTowardsMean: true);
        double plain = Coverage(isTowardsMean: false);

        // 1,200 intervals of 90 %; those of one round are not independent. Intervals of whole ranks hold somewhat more.
        Assert.That(towards, Is.InRange(0.87, 0.96));
        Assert.That(plain, Is.LessThan(towards - 0.03));
    }

    private static double Coverage(bool isTowardsMean)
    {
        (int held, int all) = (0, 0);
        for (int seed = 0; seed < 40; seed++)
        {
            (RoundResult truth, RoundResult observed) = Round(seed);
            RobustnessStudy study = RobustnessStudy.Of(
                observed, [new MeasurementFactor(new NormalError(0.15)) { TowardsMean = isTowardsMean }], draws: 400, seed);
            foreach (SubjectRobustness subject in study.Subjects)
            {
                double rank = (double)truth.Find(subject.Subject.Name)!.Rank!.Value;
                held += subject.LowRank <= rank && rank <= subject.HighRank ? 1 : 0;
                all++;
            }
        }

        return held / (double)all;
    }

    /// <summary>Thirty subjects whose levels are near each other, ten indicators, and an error of 15 points.</summary>
    private static (RoundResult Truth, RoundResult Observed) Round(long seed)
    {
        var random = new RandomStream(seed, 0);
        var scheme = new Scheme { Code = "s", Title = "s", FullMark = 1_000, Indicators = Enumerable.Range(0, 10).Select(leaf => TestRounds.Direct($"L{leaf}", 100)).ToValueList() };
        var truth = new ObservationTableBuilder(scheme);
        var observed = new ObservationTableBuilder(scheme);
        for (int subject = 0; subject < 30; subject++)
        {
            double level = 55 + (4 * random.NextNormal());
            foreach (Indicator leaf in scheme.Leaves)
            {
                double points = Math.Clamp(level + (8 * random.NextNormal()), 0, 100);
                truth.Add($"s{subject}", leaf.Code, ObservedValue.OfNumber((decimal)points));
                observed.Add($"s{subject}", leaf.Code, ObservedValue.OfNumber((decimal)Math.Clamp(points + (15 * random.NextNormal()), 0, 100)));
            }
        }

        return (Scorer.For(scheme).Score(truth.Build()), Scorer.For(scheme).Score(observed.Build()));
    }

    private static double[][] Draw(LikelyTruth truth, int leaves, int subjects, int draw)
    {
        double[][] drawn = [.. Enumerable.Range(0, leaves).Select(_ => new double[subjects])];
        truth.Draw(new RandomStream(1, draw), (leaf, subject, difference) => drawn[leaf][subject] = difference);
        return drawn;
    }
}
