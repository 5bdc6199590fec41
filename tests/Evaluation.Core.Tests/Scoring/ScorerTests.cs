using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

public sealed class ScorerTests
{
    private static readonly ObservedValue Ten = ObservedValue.OfNumber(10);

    private static Scheme SchemeOf(ScoringMethod method, decimal fullMark = 100) => new()
    {
        Code = "s",
        Title = "s",
        FullMark = fullMark,
        Indicators = [new Indicator { Code = "A", Title = "a", FullMark = fullMark, Method = method }],
    };

    [TestCase("0", "0")]
    [TestCase("45", "50")]
    [TestCase("90", "100")]
    [TestCase("95", "100")]
    public void A_proportion_gives_full_mark_times_value_over_target_and_no_more(string value, string points) => Assert.That(
        Score(SchemeOf(new ProportionOfTarget(90)), ObservedValue.OfNumber(decimal.Parse(value))), Is.EqualTo(decimal.Parse(points)));

    [TestCase("90", "100")]
    [TestCase("89.999", "60")]
    [TestCase("60", "60")]
    [TestCase("59.9", "0")]
    [TestCase("-5", "0")]
    public void A_band_includes_its_lower_end_and_ends_where_the_next_begins(string value, string points) => Assert.That(
        Score(SchemeOf(new Bands([new Band(90, 100), new Band(60, 60)])), ObservedValue.OfNumber(decimal.Parse(value))),
        Is.EqualTo(decimal.Parse(points)));

    [Test]
    public void Yes_gives_the_full_mark_and_no_gives_nothing_unless_told_otherwise()
    {
        Assert.That(Score(SchemeOf(new YesNo()), ObservedValue.OfYesNo(true)), Is.EqualTo(100));
        Assert.That(Score(SchemeOf(new YesNo()), ObservedValue.OfYesNo(false)), Is.Zero);
        Assert.That(Score(SchemeOf(new YesNo(80, 20)), ObservedValue.OfYesNo(false)), Is.EqualTo(20));
    }

    [Test]
    public void A_level_gives_the_points_of_its_name() => Assert.That(
        Score(SchemeOf(new LevelTable([new Level("好", 100), new Level("中", 60)])), ObservedValue.OfLevel("中")), Is.EqualTo(60));

    [Test]
    public void A_mean_with_a_score_only_where_nothing_weighs_is_left_out_and_not_zero()
    {
        // What weighs does not apply; the 8 of 10 beside it weighs nothing, so it says nothing about the branch.
        Scheme scheme = SchemeOf(new DirectPoints()) with
        {
            Indicators =
            [
                new Indicator
                {
                    Code = "A",
                    Title = "a",
                    FullMark = 40,
                    Aggregation = new WeightedMean(),
                    Children = [TestRounds.Direct("A1", 10, 100), TestRounds.Direct("A2", 10, 0)],
                },
                TestRounds.Direct("B", 60),
            ],
        };

        Standing standing = TestRounds.ScoreOne(
            scheme, ("A1", ObservedValue.NotApplicable), ("A2", ObservedValue.OfNumber(8)), ("B", ObservedValue.OfNumber(54)));

        Assert.That(standing.Card["A"].State, Is.EqualTo(NodeState.Withheld));
        Assert.That(standing.Score, Is.EqualTo(90m));
        Assert.That(standing.Card.Explain().Root.LostPoints, Is.EqualTo(10m));
    }

    [TestCase(1)]
    [TestCase(2)]
    public void Of_very_many_refusals_the_first_are_listed_and_the_rest_counted(int threads)
    {
        Scheme scheme = SchemeOf(new DirectPoints()) with
        {
            Indicators = Enumerable.Range(0, 50).Select(i => TestRounds.Direct($"L{i:00}", 2)).ToValueList(),
        };
        var builder = new ObservationTableBuilder(scheme);
        for (int i = 0; i < 1_100; i++)
            builder.Add($"s{i:0000}", "L00", Ten);

        ValueList<Diagnostic> found = Scorer.For(scheme, new ScorerOptions { MaxDegreeOfParallelism = threads }).TryScore(builder.Build()).Diagnostics;

        // 1,100 numbers above 2, and 49 leaves without an observation for each: 55,000 in all.
        Assert.That(found, Has.Count.EqualTo(10_001));
        Assert.That(found.Count(diagnostic => diagnostic.Code is "RUL101" or "RUL103"), Is.EqualTo(10_000));
        Assert.That(found.Single(diagnostic => diagnostic.Code == "SCO104").Message(Language.English), Does.Contain("45000 more"));
    }

    [Test]
    public void A_weighted_mean_over_parts_out_of_different_full_marks_weighs_their_rates()
    {
        // 40 % of 15/20 and 60 % of 30/60: 0.4 × 0.75 + 0.6 × 0.5 = 0.6.
        Scheme scheme = SchemeOf(new DirectPoints()) with
        {
            Aggregation = new WeightedMean(),
            Indicators = [TestRounds.Direct("A", 20, 40), TestRounds.Direct("B", 60, 60)],
        };

        Assert.That(
            TestRounds.ScoreOne(scheme, ("A", ObservedValue.OfNumber(15)), ("B", ObservedValue.OfNumber(30))).Score, Is.EqualTo(60m));
    }

    [Test]
    public void The_mean_of_three_is_not_spoiled_by_thirds()
    {
        // (0.1 + 0.15 + 0.2) / 3 = 0.15 exactly, which rounds half up to 0.2; thirds added one by one give 0.1499…9 and 0.1.
        Scheme scheme = SchemeOf(new DirectPoints(), fullMark: 1) with
        {
            Aggregation = new WeightedMean(Relative: true),
            Rounding = new RoundingPolicy(Total: RoundingRule.HalfUp(1)),
            Indicators = [TestRounds.Direct("A", 1, 1), TestRounds.Direct("B", 1, 1), TestRounds.Direct("C", 1, 1)],
        };

        Standing standing = TestRounds.ScoreOne(
            scheme, ("A", ObservedValue.OfNumber(0.1m)), ("B", ObservedValue.OfNumber(0.15m)), ("C", ObservedValue.OfNumber(0.2m)));

        Assert.That((standing.Card.ExactScore, standing.Score), Is.EqualTo(((decimal?)0.15m, (decimal?)0.2m)));
    }

    [Test]
    public void A_third_that_goes_up_the_tree_and_is_tripled_is_whole_again()
    {
        // One of three equal leaves earned: 100/3. Three such branches out of 100 in a sum of 300, rescaled to 300: 100 exactly.
        Indicator Branch(string code) => new()
        {
            Code = code,
            Title = code,
            FullMark = 100,
            Aggregation = new WeightedMean(Relative: true),
            Children = [TestRounds.Direct(code + "1", 1, 1), TestRounds.Direct(code + "2", 1, 1), TestRounds.Direct(code + "3", 1, 1)],
        };
        Scheme scheme = SchemeOf(new DirectPoints(), fullMark: 300) with { Indicators = [Branch("A"), Branch("B"), Branch("C")] };

        Standing standing = TestRounds.ScoreOne(
            scheme, [.. scheme.Leaves.Select(leaf => (leaf.Code, ObservedValue.OfNumber(leaf.Code.EndsWith('1') ? 1 : 0)))]);

        Assert.That(standing.Score, Is.EqualTo(100m));
        Assert.That(standing.Card["A"].Score, Is.EqualTo(33.333333333333333333m));
    }

    [Test]
    public void Without_public_services_the_rest_of_75_points_counts_four_thirds()
    {
        // DOMAIN §3: no public service, scored out of 75, × 4/3.
        Scheme scheme = SchemeOf(new DirectPoints()) with { Indicators = [TestRounds.Direct("A", 75), TestRounds.Direct("B", 25)] };

        Standing standing = TestRounds.ScoreOne(scheme, ("A", ObservedValue.OfNumber(60)), ("B", ObservedValue.NotApplicable));

        Assert.That(standing.Score, Is.EqualTo(80m));
        Assert.That(standing.Card["B"].State, Is.EqualTo(NodeState.Withheld));
        Assert.That(standing.Card.Explain().Root.Coverage, Is.EqualTo(0.75m));
    }

    [TestCase(AbsenceRule.Zero, "10")]
    [TestCase(AbsenceRule.FullMark, "60")]
    [TestCase(AbsenceRule.Rescale, "20")]
    public void What_was_not_collected_counts_as_the_scheme_says(AbsenceRule rule, string total)
    {
        Scheme scheme = SchemeOf(new DirectPoints()) with
        {
            Absence = new AbsencePolicy(Missing: rule),
            Indicators = [TestRounds.Direct("A", 50), TestRounds.Direct("B", 50)],
        };

        Assert.That(TestRounds.ScoreOne(scheme, ("A", Ten)).Score, Is.EqualTo(decimal.Parse(total)));
        Assert.That(TestRounds.ScoreOne(scheme, ("A", Ten), ("B", ObservedValue.Missing)).Score, Is.EqualTo(decimal.Parse(total)));
    }

    [Test]
    public void The_four_kinds_of_nothing_are_kept_apart()
    {
        Scheme scheme = SchemeOf(new DirectPoints()) with
        {
            Absence = new AbsencePolicy(AbsenceRule.Rescale, AbsenceRule.FullMark, AbsenceRule.Zero),
            Indicators = [TestRounds.Direct("A", 50), TestRounds.Direct("B", 50)],
        };

        IEnumerable<(decimal?, string)> outcomes = new[] { ObservedValue.Missing, ObservedValue.NotApplicable, ObservedValue.Excluded, ObservedValue.Zero }
            .Select(nothing => TestRounds.ScoreOne(scheme, ("A", Ten), ("B", nothing)))
            .Select(standing => (standing.Score, standing.Card["B"].Rule!.Name));

        Assert.That(outcomes, Is.EqualTo(new (decimal?, string)[]
            { (20, "B/missing"), (60, "B/not-applicable"), (10, "B/excluded"), (10, "B/zero") }));
    }

    [Test]
    public void Every_observation_that_a_rule_refuses_is_told_at_once()
    {
        Scheme scheme = SchemeOf(new DirectPoints()) with { Indicators = [TestRounds.Direct("A", 50), TestRounds.Direct("B", 50)] };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("甲", "A", ObservedValue.OfNumber(51))
            .Add("甲", "B", ObservedValue.OfNumber(-1))
            .Add("乙", "A", ObservedValue.OfYesNo(true))
            .Add("丙", "A", Ten).Add("丙", "B", Ten).Add("丙", "B", Ten)
            .Build();

        Checked<RoundResult> scored = Scorer.For(scheme).TryScore(table);

        Assert.That(scored.Value, Is.Null);
        Assert.That(
            scored.Diagnostics.Select(d => d.Code), Is.EquivalentTo(new[] { "RUL103", "RUL103", "RUL102", "RUL101", "SCO101" }));
    }

    [Test]
    public void An_observation_that_a_formula_has_no_value_for_is_refused_with_the_reason()
    {
        Scheme scheme = SchemeOf(new FormulaText("full / value"));
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("甲", "A", ObservedValue.OfNumber(0)).Add("乙", "A", ObservedValue.OfNumber(4)).Build();

        Diagnostic refused = Scorer.For(scheme).TryScore(table).Diagnostics.Single();

        Assert.That(refused.Code, Is.EqualTo("RUL251"));
        Assert.That(refused.Message(Language.Chinese), Does.Contain("甲").And.Contain("A"));
    }

    [Test]
    public void A_round_without_subjects_is_refused() => Assert.That(
        Scorer.For(TestRounds.OneLeaf()).TryScore(new ObservationTableBuilder(TestRounds.OneLeaf()).Build()).Diagnostics.Select(d => d.Code),
        Is.EqualTo(new[] { "SCO102" }));

    [Test]
    public void Observations_of_another_scheme_are_a_programming_error() => Assert.Throws<ArgumentException>(
        () => Scorer.For(TestRounds.OneLeaf()).Score(new ObservationTableBuilder(SchemeOf(new YesNo()) with { Indicators = [TestRounds.Direct("Z", 100)] }).Build()));

    [Test]
    public void An_unsound_scheme_is_refused_with_its_diagnostics() => Assert.That(
        Assert.Throws<InvalidInputException>(() => Scorer.For(TestRounds.OneLeaf() with { FullMark = 90 }))!.Diagnostics.Select(d => d.Code),
        Is.EqualTo(new[] { "SCH302" }));

    [Test]
    public void Scoring_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        ObservationTable table = new ObservationTableBuilder(TestRounds.OneLeaf()).Add("s", "A", Ten).Build();

        Assert.Throws<OperationCanceledException>(() => Scorer.For(TestRounds.OneLeaf()).Score(table, cancellationToken: stop.Token));
    }

    [Test]
    public void Rounding_of_a_leaf_goes_up_the_tree()
    {
        Scheme scheme = SchemeOf(new ProportionOfTarget(3), fullMark: 10) with { Rounding = new RoundingPolicy(Leaf: RoundingRule.HalfUp(1)) };

        Assert.That(Score(scheme, ObservedValue.OfNumber(1)), Is.EqualTo(3.3m));
    }

    private static decimal? Score(Scheme scheme, ObservedValue value) => TestRounds.ScoreOne(scheme, ("A", value)).Score;
}
