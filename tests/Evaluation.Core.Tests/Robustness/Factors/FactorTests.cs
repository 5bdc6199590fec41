using System.Globalization;
using Evaluation.Evaluators;
using Evaluation.Evaluators.Fair;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Factors;

/// <summary>Each factor against figures reckoned by hand.</summary>
public sealed class FactorTests
{
    private const int Many = 8_192;

    [Test]
    public void Uniform_weights_stay_within_their_share_before_they_are_scaled()
    {
        RobustnessStudy study = RobustnessStudy.Of(Three([10, 20, 30], [30, 20, 10]), [new WeightFactor(new UniformSpread(0.2))], draws: 1_000);

        double[] shares = [.. Enumerable.Range(0, study.Draws).Select(draw => Share(study, draw, "C"))];
        Assert.That(shares.Average(), Is.EqualTo(0.5).Within(0.005), "2 of 1 + 1 + 2");
        Assert.That(shares.Min(), Is.GreaterThanOrEqualTo(1.6 / (1.6 + 2.4)));
        Assert.That(shares.Max(), Is.LessThanOrEqualTo(2.4 / (2.4 + 1.6)));
    }

    [Test]
    public void Dirichlet_weights_have_the_mean_and_variance_of_their_distribution()
    {
        RobustnessStudy study = RobustnessStudy.Of(Three([10, 20, 30], [30, 20, 10]), [new WeightFactor(new DirichletSpread(20))], draws: Many);

        double[] shares = [.. Enumerable.Range(0, study.Draws).Select(draw => Share(study, draw, "C"))];
        double mean = shares.Average();
        Assert.That(mean, Is.EqualTo(0.5).Within(0.006));
        Assert.That(shares.Average(share => (share - mean) * (share - mean)), Is.EqualTo(0.5 * 0.5 / 21).Within(0.0008));
    }

    [Test]
    public void Full_marks_are_weights_under_a_sum()
    {
        // Score rates 1 and 0 against 0.4 and 0.4; full marks 40 and 60. The first is above where its weight's share is above 0.4: where w1 > w2, half of the draws.
        var scheme = new Scheme { Code = "sum", Title = "sum", Indicators = [TestRounds.Direct("A", 40), TestRounds.Direct("B", 60)] };
        RobustnessStudy study = RobustnessStudy.Of(SmallRound.Score(scheme, [[40m, 0m], [16m, 24m]]), [new WeightFactor(new UniformSpread(0.3))], draws: Many);

        Assert.That(study.ProbabilityAbove("s0", "s1"), Is.EqualTo(0.5).Within(0.01));
    }

    [Test]
    public void Weights_of_one_level_leave_the_others_alone()
    {
        var scheme = new Scheme
        {
            Code = "levels",
            Title = "levels",
            Aggregation = new WeightedMean(Relative: true),
            Indicators = [Branch("X", "X1", "X2"), Branch("Y", "Y1", "Y2")],
        };
        RobustnessStudy study = RobustnessStudy.Of(
            SmallRound.Score(scheme, [[10m, 20m, 30m, 40m]]), [new WeightFactor(new UniformSpread(0.3)) { Levels = [2] }], draws: 4);

        Assert.That(study.RunOf(1).Parameters.Select(parameter => parameter.Target), Is.EqualTo(new[] { "X1", "X2", "Y1", "Y2" }));
    }

    [Test]
    public void Indicators_taken_out_give_the_ranks_of_those_that_stay()
    {
        // 100 and 0 against 0 and 90: s1 is above only where A alone is out. Where both are out nobody has a rank.
        var scheme = new Scheme
        {
            Code = "two",
            Title = "two",
            Aggregation = new WeightedMean(Relative: true),
            Indicators = [TestRounds.Direct("A", 100, 1), TestRounds.Direct("B", 100, 1)],
        };
        RobustnessStudy study = RobustnessStudy.Of(SmallRound.Score(scheme, [[100m, 0m], [0m, 90m]]), [new InclusionFactor(["A", "B"], 0.8)], draws: Many);

        Assert.That(study.ProbabilityAbove("s0", "s1"), Is.EqualTo(0.8 / 0.96).Within(0.01));
        Assert.That(study.Subjects[0].Ranked, Is.EqualTo(0.96).Within(0.01));
    }

    [Test]
    public void Aggregations_are_chosen_each_as_often()
    {
        // 50 and 50 against 90 and 20: 50 to 55 arithmetic, 50 to 42.4 geometric.
        var scheme = new Scheme
        {
            Code = "two",
            Title = "two",
            Aggregation = new WeightedMean(Relative: true),
            Indicators = [TestRounds.Direct("A", 100, 1), TestRounds.Direct("B", 100, 1)],
        };
        AggregationFactor either = new([new WeightedMean(Relative: true), new GeometricMean(Relative: true)]);
        RobustnessStudy study = RobustnessStudy.Of(SmallRound.Score(scheme, [[50m, 50m], [90m, 20m]]), [either], draws: Many);

        Assert.That(study.ProbabilityAbove("s0", "s1"), Is.EqualTo(0.5).Within(0.01));
    }

    [Test]
    public void Methods_are_those_of_the_decimal_scorer()
    {
        var scheme = new Scheme
        {
            Code = "one",
            Title = "one",
            Aggregation = new WeightedMean(Relative: true),
            Indicators = [new Indicator { Code = "A", Title = "A", Weight = 1, Method = new MinMax(LowerIsBetter: true) }],
        };
        RobustnessStudy study = RobustnessStudy.Of(SmallRound.Score(scheme, [[1m], [2m], [5m]]), [new MethodFactor([new ZScore(50, 10), new BordaCount()])], draws: 64);
        double[][] totals = [.. Enumerable.Range(0, 64).Select(draw => study.RunOf(draw)).Select(run => run.Totals.ToArray())];

        // Lower is better stays: Borda 2, 1, 0; z-scores of −1, −2, −5 have mean −8/3.
        Assert.That(totals.Where(row => row[0] == 2), Has.All.EqualTo(new[] { 2.0, 1.0, 0.0 }));
        Assert.That(totals.Where(row => row[0] != 2).All(row => Math.Abs(row.Sum() - 150) < 1e-9), Is.True);
        Assert.That(totals.Count(row => row[0] == 2), Is.EqualTo(32));
    }

    [Test]
    public void Missing_observations_count_what_the_chosen_rule_says()
    {
        // 80 and nothing against 60 and 60: 80 to 60 rescaled, 40 to 60 with zero.
        var scheme = new Scheme
        {
            Code = "two",
            Title = "two",
            Aggregation = new WeightedMean(Relative: true),
            Absence = new AbsencePolicy(Missing: AbsenceRule.Rescale),
            Indicators = [TestRounds.Direct("A", 100, 1), TestRounds.Direct("B", 100, 1)],
        };
        RobustnessStudy study = RobustnessStudy.Of(
            SmallRound.Score(scheme, [80m, null], [60m, 60m]), [new MissingDataFactor([AbsenceRule.Rescale, AbsenceRule.Zero])], draws: Many);

        Assert.That(study.ProbabilityAbove("s0", "s1"), Is.EqualTo(0.5).Within(0.01));
        Assert.That(StandardFactors.Of(study.Result).Select(factor => factor.Name), Is.EqualTo(new[] { "weights", "missing data" }));
    }

    [Test]
    public void Rounding_can_be_left_out()
    {
        // 50.4 and 50.1 are both 50 when rounded.
        RoundResult result = TestRounds.ScoreTotals(TestRounds.OneLeaf(total: RoundingRule.HalfUp(0)), (new Subject("s0"), 50.4m), (new Subject("s1"), 50.1m));
        RobustnessStudy study = RobustnessStudy.Of(result, [RoundingFactor.OnOrOff(result.Scheme)], draws: Many);

        Assert.That(study.ProbabilityAbove("s0", "s1"), Is.EqualTo(0.75).Within(0.01));
        Assert.That(StandardFactors.Of(result).Select(factor => factor.Name), Is.EqualTo(new[] { "weights", "rounding" }));
    }

    [Test]
    public void Normal_errors_have_their_deviation_and_stay_on_the_scale()
    {
        RoundResult result = TestRounds.ScoreTotals(TestRounds.OneLeaf(), (new Subject("s0"), 50m), (new Subject("s1"), 100m));
        RobustnessStudy study = RobustnessStudy.Of(result, [new MeasurementFactor(new NormalError(0.05))], draws: 4_000);

        double[][] totals = [.. Enumerable.Range(0, 4_000).Select(draw => study.RunOf(draw).Totals.ToArray())];
        Assert.That(Math.Sqrt(totals.Average(row => Math.Pow(row[0] - 50, 2))), Is.EqualTo(5).Within(0.2));
        Assert.That(totals.Max(row => row[1]), Is.EqualTo(100));
        Assert.That(totals.Average(row => row[1]), Is.EqualTo(100 - (5 / Math.Sqrt(2 * Math.PI))).Within(0.15));
    }

    [Test]
    public void A_level_moves_one_up_or_down_as_far_as_there_is_one()
    {
        var scheme = new Scheme
        {
            Code = "levels",
            Title = "levels",
            FullMark = 10,
            Indicators = [new Indicator { Code = "A", Title = "A", FullMark = 10, Method = new LevelTable([new Level("good", 10), new Level("fair", 6), new Level("poor", 0)]) }],
        };
        var builder = new ObservationTableBuilder(scheme);
        builder.Add("s0", "A", ObservedValue.OfLevel("good")).Add("s1", "A", ObservedValue.OfLevel("fair"));
        RobustnessStudy study = RobustnessStudy.Of(Scorer.For(scheme).Score(builder.Build()), [new MeasurementFactor(new LevelError(0.4))], draws: 4_000);

        double[][] totals = [.. Enumerable.Range(0, 4_000).Select(draw => study.RunOf(draw).Totals.ToArray())];
        Assert.That(totals.Average(row => row[0] == 10 ? 1 : 0), Is.EqualTo(0.8).Within(0.02));
        Assert.That(totals.Average(row => row[0] == 6 ? 1 : 0), Is.EqualTo(0.2).Within(0.02));
        Assert.That(totals.Average(row => row[1] == 10 ? 1 : 0), Is.EqualTo(0.2).Within(0.02));
        Assert.That(totals.Average(row => row[1] == 0 ? 1 : 0), Is.EqualTo(0.2).Within(0.02));
    }

    [Test]
    public void Ranks_scatter_about_the_fair_scores_of_a_review()
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "guilford-1954.yaml"));
        ObservationTable observations = ObservationFile.Load(Repository.PathTo("samples", "guilford-1954", "observations.csv"), scheme);
        EvaluatorReview review = EvaluatorReview.Of(scheme, observations, seed: 1);
        RobustnessStudy study = RobustnessStudy.Of(scheme, observations, [new EvaluatorFactor(review)], draws: 400);

        RankRun[] runs = [.. Enumerable.Range(0, 400).Select(study.RunOf)];
        foreach (FairScore fair in review.FairScores)
        {
            int subject = observations.Subjects.Index().First(pair => pair.Item.Name == fair.Subject.Name).Index;
            double[] totals = [.. runs.Select(run => run.Totals[subject]).Order()];
            Assert.That(totals.Average(), Is.EqualTo((double)fair.Fair!.Value).Within((fair.High - fair.Low) / 4), fair.Subject.Name);
            Assert.That(totals[389] - totals[10], Is.EqualTo(fair.High - fair.Low).Within(0.35 * (fair.High - fair.Low)), fair.Subject.Name);
        }
    }

    [Test]
    public void Draws_of_evaluators_do_not_depend_on_the_number_of_threads()
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "guilford-1954.yaml"));
        ObservationTable observations = ObservationFile.Load(Repository.PathTo("samples", "guilford-1954", "observations.csv"), scheme);
        var factor = new EvaluatorFactor(EvaluatorReview.Of(scheme, observations, seed: 1));

        string[] studies =
        [
            .. new[] { 1, 4, 4 }.Select(threads => RobustnessStudyJson.ToText(RobustnessStudy.Of(
                scheme, observations, [factor], draws: 2_000, options: new RobustnessOptions { MaxDegreeOfParallelism = threads }))),
        ];

        Assert.That(studies, Is.All.EqualTo(studies[0]));
    }

    [TestCase(0.01, false)]
    [TestCase(0.9, true)]
    public void An_error_as_large_as_all_differences_is_a_warning(double deviation, bool isTold)
    {
        RoundResult result = LargeRound.Score(subjects: 20, leaves: 8, seed: 1);
        RobustnessStudy study = RobustnessStudy.Of(result, [new MeasurementFactor(new NormalError(deviation))], draws: 50);

        Assert.That(study.Diagnostics.Select(diagnostic => diagnostic.Code), isTold ? Has.Some.EqualTo("ROB141") : Has.None.EqualTo("ROB141"));
    }

    [Test]
    public void Points_are_shares_of_each_full_mark()
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "sichuan-land-2011.yaml"));

        // Full marks 77, 9, 7, 4 and 3.
        Assert.That(
            StandardFactors.MeasurementInPoints(scheme, 1.5m).Cast<MeasurementFactor>().Select(factor => (factor.Name, ((NormalError)factor.Error).Deviation)),
            Is.EqualTo(new[] { ("measurement 3", 0.5), ("measurement 4", 0.375), ("measurement 7", (double)(1.5m / 7)), ("measurement 9", (double)(1.5m / 9)), ("measurement 77", (double)(1.5m / 77)) }));
    }

    private static double Share(RobustnessStudy study, int draw, string code) =>
        double.Parse(study.RunOf(draw).Parameters.Single(parameter => parameter.Target == code).Value, CultureInfo.InvariantCulture);

    private static RoundResult Three(params decimal[][] points) => SmallRound.Score(
        new Scheme
        {
            Code = "three",
            Title = "three",
            Aggregation = new WeightedMean(Relative: true),
            Indicators = [TestRounds.Direct("A", 100, 1), TestRounds.Direct("B", 100, 1), TestRounds.Direct("C", 100, 2)],
        },
        points);

    private static Indicator Branch(string code, params string[] leaves) => new()
    {
        Code = code,
        Title = code,
        Weight = 1,
        Aggregation = new WeightedMean(Relative: true),
        Children = leaves.Select(leaf => TestRounds.Direct(leaf, 100, 1)).ToValueList(),
    };
}
