using CsCheck;
using Evaluation.Observations;
using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sampling;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Robustness;

public sealed class RobustnessStudyTests
{
    private static readonly ValueList<Factor> Weights = [new WeightFactor(new UniformSpread(0.25))];

    [Test]
    public void Factors_without_width_give_everybody_the_official_rank_and_grade_in_every_draw() => RandomRound.Valid.Sample(
        round =>
        {
            RoundResult result = Scorer.For(round.Scheme).Score(round.Table());
            RobustnessStudy study = RobustnessStudy.Of(result, Still(round.Scheme), draws: 5);
            foreach (SubjectRobustness subject in study.Subjects)
            {
                Assert.That(subject.SameRank, Is.EqualTo(subject.NominalRank is null ? 0 : 1), subject.Subject.Name);
                Assert.That(subject.LowRank, Is.EqualTo((double?)subject.NominalRank ?? double.NaN), subject.Subject.Name);
                Assert.That(subject.HighRank, Is.EqualTo(subject.LowRank), subject.Subject.Name);
                Assert.That(subject.SameGrade ?? 1, Is.EqualTo(1), subject.Subject.Name);
            }

            Assert.That(study.MeanRankShift, Is.Zero);
        },
        iter: 150);

    [TestCase(true)]
    [TestCase(false)]
    public void The_number_of_threads_changes_not_a_byte(bool isWeightedSum)
    {
        ValueList<Factor> factors = isWeightedSum ? Weights : Mixed;
        RoundResult result = LargeRound.Score(subjects: 41, leaves: 12, seed: 1);

        string one = RobustnessStudyJson.ToText(RobustnessStudy.Of(result, factors, draws: 500, options: new RobustnessOptions { MaxDegreeOfParallelism = 1 }));
        string four = RobustnessStudyJson.ToText(RobustnessStudy.Of(result, factors, draws: 500, options: new RobustnessOptions { MaxDegreeOfParallelism = 4 }));
        string other = RobustnessStudyJson.ToText(RobustnessStudy.Of(result, factors, draws: 500, seed: 2));

        Assert.That(four, Is.EqualTo(one));
        Assert.That(other.Replace("\"seed\": 2", "\"seed\": 1"), Is.Not.EqualTo(one));
    }

    [TestCase("weights")]
    [TestCase("copeland")]
    public void The_order_of_the_subjects_changes_nothing(string kind)
    {
        ValueList<Factor> factors = kind == "weights" ? Weights : [.. Weights, new AggregationFactor([new Copeland(Relative: true), new WeightedMean(Relative: true)])];
        RobustnessStudy forwards = RobustnessStudy.Of(LargeRound.Score(30, 12, seed: 1, null, Enumerable.Range(0, 30)), factors, draws: 200);
        RobustnessStudy backwards = RobustnessStudy.Of(LargeRound.Score(30, 12, seed: 1, null, Enumerable.Range(0, 30).Reverse()), factors, draws: 200);

        Assert.That(RobustnessStudyJson.ToText(backwards), Is.EqualTo(RobustnessStudyJson.ToText(forwards)));
    }

    [Test]
    public void A_weighted_sum_and_the_whole_tree_give_the_same_ranks()
    {
        // Rounding that rounds nothing keeps the tree from being multiplied in blocks.
        RoundResult result = LargeRound.Score(subjects: 60, leaves: 20, seed: 4);
        RobustnessStudy multiplied = RobustnessStudy.Of(result, Weights, draws: 300);
        RobustnessStudy added = RobustnessStudy.Of(result, [.. Weights, new RoundingFactor([null])], draws: 300, options: new RobustnessOptions());

        Assert.That(added.Subjects, Is.Not.Empty);
        for (int draw = 0; draw < 300; draw += 37)
            Assert.That(added.RunOf(draw).Ranks, Is.EqualTo(multiplied.RunOf(draw).Ranks));
        Assert.That(added.Subjects.Select(subject => subject.MeanRank), Is.EqualTo(multiplied.Subjects.Select(subject => subject.MeanRank)).Within(1e-12));
    }

    [TestCase(SamplingMethod.ScrambledSobol, 0.002)]
    [TestCase(SamplingMethod.LatinHypercube, 0.02)]
    [TestCase(SamplingMethod.MonteCarlo, 0.02)]
    public void The_probability_of_being_above_is_the_area_reckoned_by_hand(SamplingMethod sampling, double tolerance)
    {
        // 80 and 20 against 45 and 50: the first is above where w1 > 6/7 of w2. In the square from 0.75 to 1.25 the rest is a triangle with legs
        // 1.25·6/7 − 0.75 and 1.25 − 0.75·7/6.
        RobustnessStudy study = RobustnessStudy.Of(TwoIndicators((80, 20), (45, 50)), Weights, draws: 8_192, options: new RobustnessOptions { Sampling = sampling });
        double triangle = ((1.25 * 6 / 7) - 0.75) * (1.25 - (0.75 * 7 / 6)) / 2 / 0.25;

        Assert.That(study.ProbabilityAbove("s0", "s1"), Is.EqualTo(1 - triangle).Within(tolerance));
        Assert.That(study.ProbabilityAbove("s1", "s0"), Is.EqualTo(triangle).Within(tolerance));
        Assert.That(study.Neighbours.Single().Probability, Is.EqualTo(study.ProbabilityAbove("s0", "s1")));
    }

    [Test]
    public void Equal_subjects_are_above_each_other_half_of_the_time()
    {
        RobustnessStudy study = RobustnessStudy.Of(TwoIndicators((50, 50), (50, 50)), Weights, draws: 100);

        Assert.That(study.ProbabilityAbove("s0", "s1"), Is.EqualTo(0.5));
        Assert.That(study.TiedGroups.Single().Subjects, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_tied_group_is_a_longest_run_in_which_nobody_is_told_apart_from_the_next()
    {
        // Whatever the weights, s0 is above all others; s1, s2 and s3 trade places with their neighbours; s4 is below all of them.
        RobustnessStudy study = RobustnessStudy.Of(TwoIndicators((95, 95), (71, 50), (50, 70), (69, 50), (10, 10)), Weights, draws: 2_000);

        Assert.That(study.TiedGroups.Single().Subjects.Select(subject => subject.Name), Is.EqualTo(new[] { "s1", "s2", "s3" }));
        Assert.That((study.TiedGroups[0].BestRank, study.TiedGroups[0].WorstRank), Is.EqualTo((2m, 4m)));
        Assert.That(study.ProbabilityAbove("s1", "s3"), Is.EqualTo(1), "the ends of a group may be told apart");
        Assert.That(study.Verdict.English, Does.Contain("Of 5 subjects with a rank, 2 can be told apart").And.Contain("From rank 2 to 4 none of the 3 subjects can be told apart from the next one, though the first can be from the last"));
        Assert.That(study.Verdict.Chinese, Does.Contain("第 2 至第 4 名的 3 个对象，相邻者之间无法区分，但首尾可以区分"));
    }

    [Test]
    public void Grades_have_the_probability_of_their_totals()
    {
        // 100·w1 ÷ (w1 + w2) is 50 or more where w1 ≥ w2: half of the draws.
        RoundResult result = TwoIndicators([new Grade("pass", 50), new Grade("fail", Below: 50)], (100, 0), (20, 20));
        RobustnessStudy study = RobustnessStudy.Of(result, Weights, draws: 4_096);

        SubjectRobustness first = study.Subjects.Single(subject => subject.Subject.Name == "s0");
        Assert.That(first.Grades.Select(grade => grade.Grade), Is.EqualTo(new[] { "pass", "fail" }));
        Assert.That(first.SameGrade, Is.EqualTo(0.5).Within(0.01));
        Assert.That(first.Grades.Sum(grade => grade.Probability), Is.EqualTo(1).Within(1e-12));
        Assert.That(study.Subjects.Single(subject => subject.Subject.Name == "s1").SameGrade, Is.EqualTo(1));
    }

    [Test]
    public void Quantiles_of_ranks_are_observed_or_linear_as_asked()
    {
        // Ranks 1 to 10, each once: type 1 gives 1 and 10 at 5 % and 95 %, type 7 gives 1.45 and 9.55.
        var ranks = new RankDistribution([.. Enumerable.Range(1, 10).Select(rank => (ushort)(2 * rank))]);

        Assert.That((ranks.Quantile(0.05, QuantileRule.Observed), ranks.Quantile(0.5, QuantileRule.Observed), ranks.Quantile(0.95, QuantileRule.Observed)), Is.EqualTo((1.0, 5.0, 10.0)));
        Assert.That(ranks.Quantile(0.05, QuantileRule.Linear), Is.EqualTo(1.45).Within(1e-12));
        Assert.That(ranks.Quantile(0.95, QuantileRule.Linear), Is.EqualTo(9.55).Within(1e-12));
    }

    [Test]
    public void A_draw_can_be_had_again_with_all_that_it_chose()
    {
        RobustnessStudy study = RobustnessStudy.Of(TwoIndicators((80, 20), (45, 50)), Weights, draws: 64);
        double above = 0;
        for (int draw = 0; draw < study.Draws; draw++)
        {
            RankRun run = study.RunOf(draw);
            double[] shares = [.. run.Parameters.Select(parameter => double.Parse(parameter.Value))];
            Assert.That(run.Parameters.Select(parameter => (parameter.Factor, parameter.Target)), Is.EqualTo(new[] { ("weights", "A"), ("weights", "B") }));
            Assert.That(run.Totals[0], Is.EqualTo((80 * shares[0]) + (20 * shares[1])).Within(1e-7));
            above += run.Ranks[0] < run.Ranks[1] ? 1 : 0;
        }

        Assert.That(above / study.Draws, Is.EqualTo(study.ProbabilityAbove("s0", "s1")));
        Assert.That(study.RanksOf("s0").Single(rank => rank.Rank == 1).Probability, Is.EqualTo(above / study.Draws));
    }

    [Test]
    public void Work_reports_how_far_it_is_and_stops_when_asked()
    {
        RoundResult result = LargeRound.Score(subjects: 20, leaves: 8, seed: 1);
        using var source = new CancellationTokenSource();
        source.Cancel();
        var seen = new List<double>();

        RobustnessStudy.Of(result, Weights, draws: 640, options: new RobustnessOptions { MaxDegreeOfParallelism = 1 }, progress: new Told(seen.Add));

        Assert.That(seen, Is.EqualTo(Enumerable.Range(1, 10).Select(block => block / 10.0)).Within(1e-12));
        Assert.That(() => RobustnessStudy.Of(result, Weights, cancellationToken: source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_round_of_one_subject_is_studied_and_says_that_there_is_nobody_to_compare()
    {
        RobustnessStudy one = RobustnessStudy.Of(TwoIndicators((80, 20)), Weights, draws: 10);

        Assert.That(one.Verdict.English, Does.Contain("there is nobody to compare"));
        Assert.That(one.Subjects.Single().SameRank, Is.EqualTo(1));
    }

    [TestCase("sichuan-land-2011")]
    [TestCase("prefecture-cities-2014")]
    [TestCase("guilford-1954")]
    public void Every_sample_can_be_studied(string sample)
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", sample + ".yaml"));
        ObservationTable observations = ObservationFile.Load(Repository.PathTo("samples", sample, "observations.csv"), scheme);
        RobustnessStudy study = RobustnessStudy.Of(scheme, observations, draws: 500);

        Assert.That(study.Subjects, Has.Count.EqualTo(observations.Subjects.Count));
        Assert.That(study.Subjects.All(subject => subject.LowRank <= subject.MedianRank && subject.MedianRank <= subject.HighRank), Is.True);
        Assert.That(study.MeanRankShift, Is.GreaterThan(0));
    }

    [Test]
    public void All_pairs_of_a_small_round_can_be_had_at_once()
    {
        RobustnessStudy study = RobustnessStudy.Of(TwoIndicators((80, 20), (45, 50), (10, 10)), Weights, draws: 100);

        Assert.That(study.AllPairs().Select(pair => (pair.Above.Name, pair.Below.Name)), Is.EqualTo(new[] { ("s0", "s1"), ("s0", "s2"), ("s1", "s2") }));
        Assert.That(study.AllPairs()[0], Is.EqualTo(study.Neighbours[0]));
    }

    [TestCase(Language.English)]
    [TestCase(Language.Chinese)]
    public void The_text_names_everybody_and_lets_no_name_break_a_line(Language language)
    {
        RoundResult result = TwoIndicators((80, 20), (45, 50), (10, 10));
        string text = RobustnessStudy.Of(result, Weights, draws: 100).ToText(language);

        Assert.That(text, Does.Contain("s0").And.Contain("s1").And.Contain("s2"));
        Assert.That(text, Does.Contain(language == Language.Chinese ? "权重：每项上下浮动至多 25%" : "weights: each by up to 25 % up or down"));
    }

    private static ValueList<Factor> Mixed =>
    [
        .. Weights,
        new MeasurementFactor(new NormalError(0.05)),
        new AggregationFactor([new WeightedMean(Relative: true), new GeometricMean(Relative: true)]),
        new InclusionFactor(["A1.1", "A2"], 0.8),
    ];

    private static ValueList<Factor> Still(Scheme scheme) =>
    [
        new WeightFactor(new UniformSpread(0)),
        new WeightFactor(new DirichletSpread(DirichletSpread.MostConcentration)) { Name = "none", Branches = [scheme.Code], Levels = [9] },
        new MeasurementFactor(new UniformError(0)),
        new MeasurementFactor(new LevelError(0)) { Name = "levels" },
        new InclusionFactor(scheme.Leaves.Select(leaf => leaf.Code).ToValueList(), 1),
        new RoundingFactor([scheme.Rounding]),
        new MissingDataFactor([scheme.Absence.Missing]),
    ];

    private static RoundResult TwoIndicators(params (decimal A, decimal B)[] points) => TwoIndicators([], points);

    private static RoundResult TwoIndicators(ValueList<Grade> grades, params (decimal A, decimal B)[] points) => SmallRound.Score(
        new Scheme
        {
            Code = "two",
            Title = "two",
            Aggregation = new WeightedMean(Relative: true),
            Grades = grades,
            Indicators = [TestRounds.Direct("A", 100, 1), TestRounds.Direct("B", 100, 1)],
        },
        [.. points.Select(pair => new[] { pair.A, pair.B })]);

    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}
