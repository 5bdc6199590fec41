using Evaluation.Robustness.Factors;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Sensitivity;

public sealed class SensitivityStudyTests
{
    private static readonly ValueList<Factor> CoinrFactors =
    [
        new MethodFactor([new ZScore(10, 2), new MinMax(Lowest: 1)]),
        new WeightFactor(new UniformSpread(0.25)) { Levels = [1, 2] },
        new AggregationFactor([new WeightedMean(Relative: true), new GeometricMean(Relative: true)]),
    ];

    /// <summary>COINr's own figures at this size are S = −0.12, 0.25 and 1.00 for d = 3: a factor that explains less than nothing and one that explains everything.</summary>
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void A_hundred_rows_of_the_ASEM_index_give_shares_within_0_and_1_as_far_as_their_intervals_say(long seed)
    {
        ValueList<SobolIndices> indices = SensitivityStudy.Of(AsemRound.Score(), CoinrFactors, rows: 100, seed).Targets[0].Indices;

        foreach (SobolIndices index in indices)
        {
            Assert.That(index.FirstInterval!.Upper, Is.GreaterThanOrEqualTo(0), index.Factor);
            Assert.That(index.FirstInterval.Lower, Is.LessThanOrEqualTo(1), index.Factor);
            Assert.That(index.First, Is.InRange(-0.1, 1), index.Factor);
            Assert.That(index.Total, Is.InRange(0, 1), index.Factor);
        }
    }

    [Test]
    public void The_centred_estimate_of_few_rows_is_nearer_to_that_of_many_than_COINr_s()
    {
        RoundResult round = AsemRound.Score();
        ValueList<SobolIndices> many = SensitivityStudy.Of(round, CoinrFactors, rows: 4_096, options: new SensitivityOptions { Resamples = 0 }).Targets[0].Indices;
        double Miss(FirstOrderEstimator estimator) => Enumerable.Range(1, 10).Sum(seed =>
            SensitivityStudy.Of(round, CoinrFactors, rows: 100, seed, new SensitivityOptions { Resamples = 0, Estimator = estimator, Sampling = Sampling.SamplingMethod.MonteCarlo })
                .Targets[0].Indices.Zip(many).Sum(pair => Math.Pow(pair.First.First - pair.Second.First, 2)));

        Assert.That(Miss(FirstOrderEstimator.Saltelli2010), Is.LessThan(Miss(FirstOrderEstimator.Uncentred)));
    }

    [Test]
    public void The_score_of_a_subject_is_shared_out_as_reckoned_by_hand()
    {
        // Full marks 50 and 50 under two sums side by side: A and B's weights, and apart from them C's and D's, move the score linearly to first order, by
        // (80 − 20) and (60 − 40) points: variances in the proportion 9 to 1.
        Indicator Side(string code, string first, string second) => new()
        {
            Code = code,
            Title = code,
            Weight = 1,
            Aggregation = new WeightedMean(Relative: true),
            Children = [TestRounds.Direct(first, 100, 1), TestRounds.Direct(second, 100, 1)],
        };
        var scheme = new Scheme { Code = "s", Title = "s", Aggregation = new WeightedMean(Relative: true), Indicators = [Side("X", "A", "B"), Side("Y", "C", "D")] };
        RoundResult round = SmallRound.Score(scheme, [[80m, 20m, 60m, 40m], [50m, 50m, 50m, 50m]]);
        ValueList<Factor> factors =
        [
            new WeightFactor(new UniformSpread(0.05)) { Name = "X", Branches = ["X"] }, new WeightFactor(new UniformSpread(0.05)) { Name = "Y", Branches = ["Y"] },
        ];
        var options = new SensitivityOptions { Targets = [SensitivityTarget.ScoreOf("s0"), SensitivityTarget.ScoreOf("s1")], SecondOrder = true };
        SensitivityStudy study = SensitivityStudy.Of(round, factors, rows: 2_048, options: options);

        Assert.That(study.Targets[0].Indices.Select(index => index.First), Is.EqualTo(new[] { 0.9, 0.1 }).Within(0.01));
        Assert.That(study.Targets[0].Indices.Select(index => index.Total), Is.EqualTo(new[] { 0.9, 0.1 }).Within(0.01));
        Assert.That(study.Targets[0].Pairs.Single().Index, Is.Zero.Within(0.02));
        Assert.That(study.Targets[0].Additive, Is.EqualTo(1).Within(0.01));
        Assert.That(study.Targets[0].Values, Has.Count.EqualTo(study.Draws));
        Assert.That(study.Draws, Is.EqualTo(2_048 * 6));
    }

    [Test]
    public void A_target_that_does_not_vary_has_no_indices()
    {
        RoundResult round = SmallRound.Score(
            new Scheme { Code = "s", Title = "s", Indicators = [TestRounds.Direct("A", 50), TestRounds.Direct("B", 50)] }, [[25m, 25m], [0m, 0m]]);
        TargetSensitivity target = SensitivityStudy.Of(
            round, [new WeightFactor(new UniformSpread(0.2))], 64, options: new SensitivityOptions { Targets = [SensitivityTarget.ScoreOf("s0")] }).Targets[0];

        Assert.That(target.Variance, Is.Zero.Within(1e-20));
        Assert.That(target.Indices.Single().First, Is.NaN);
        Assert.That(target.Indices.Single().FirstInterval, Is.Null);
        Assert.That(target.Convergence, Is.Empty);
    }

    [Test]
    public void The_number_of_threads_changes_no_index_and_every_draw_can_be_had_again()
    {
        RoundResult round = LargeRound.Score(subjects: 12, leaves: 8, seed: 1);
        ValueList<Factor> factors = [new WeightFactor(new DirichletSpread(50)), new MeasurementFactor(new NormalError(0.1))];
        var options = new SensitivityOptions { Targets = [SensitivityTarget.MeanRankShift, SensitivityTarget.RankOf("s0003")], Resamples = 100 };
        SensitivityStudy one = SensitivityStudy.Of(round, factors, 64, seed: 3, options with { MaxDegreeOfParallelism = 1 });
        SensitivityStudy four = SensitivityStudy.Of(round, factors, 64, seed: 3, options with { MaxDegreeOfParallelism = 4 });

        Assert.That(four.Targets, Is.EqualTo(one.Targets));
        int position = round.Find("s0003")!.Card.Position;
        foreach (int draw in (ReadOnlySpan<int>)[0, 70, 130, 255])
            Assert.That(one.RunOf(draw).Ranks[position], Is.EqualTo(one.Targets[1].Values[draw]));
    }

    [Test]
    public void The_verdict_names_the_factor_that_matters_and_the_JSON_holds_every_figure()
    {
        RoundResult round = LargeRound.Score(subjects: 12, leaves: 8, seed: 1);
        ValueList<Factor> factors = [new WeightFactor(new UniformSpread(0.01)), new MeasurementFactor(new NormalError(0.1))];
        SensitivityStudy study = SensitivityStudy.Of(round, factors, 256, options: new SensitivityOptions { SecondOrder = true, Resamples = 50 });
        using var json = System.Text.Json.JsonDocument.Parse(SensitivityStudyJson.ToText(study));
        System.Text.Json.JsonElement target = json.RootElement.GetProperty("targets")[0];

        Assert.That(study.Targets[0].Verdict.English, Does.StartWith("The mean rank shift depends most on 'measurement'"));
        Assert.That(study.Targets[0].Verdict.Chinese, Does.StartWith("平均名次变动受“measurement”影响最大"));
        Assert.That(target.GetProperty("indices")[1].GetProperty("total").GetDouble(), Is.EqualTo(study.Targets[0].Indices[1].Total).Within(1e-9));
        Assert.That(target.GetProperty("pairs").GetArrayLength(), Is.EqualTo(1));
        Assert.That(target.GetProperty("convergence").GetArrayLength(), Is.EqualTo(8));
        Assert.That(json.RootElement.GetProperty("manifest").GetProperty("draws").GetInt32(), Is.EqualTo(256 * 6));
    }
}
