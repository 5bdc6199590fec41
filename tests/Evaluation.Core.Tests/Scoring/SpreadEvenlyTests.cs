using CsCheck;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Scoring;

public sealed class SpreadEvenlyTests
{
    private static readonly Scheme Three = new()
    {
        Code = "s",
        Title = "s",
        Absence = new AbsencePolicy(AbsenceRule.SpreadEvenly, AbsenceRule.SpreadEvenly),
        Indicators = [TestRounds.Direct("A", 50), TestRounds.Direct("B", 30), TestRounds.Direct("C", 20)],
    };

    [Test]
    public void Each_full_mark_rises_by_the_same_points_and_the_scores_in_proportion()
    {
        // 25 of 50 is 30 of 60, 15 of 30 is 20 of 40.
        Scorecard card = Card(Three, 25, 15, null);

        Assert.That(card.Score, Is.EqualTo(50m));
        Assert.That(card.Total.Spread, Is.EqualTo(new SpreadMark(20, 2)));
        Assert.That(card.Total.Spread!.Value.Each, Is.EqualTo(10m));
        Assert.That(card["C"].State, Is.EqualTo(NodeState.Spread));
        Assert.That(card["C"].Rule!.Name, Is.EqualTo("C/missing"));
    }

    [Test]
    public void The_explanation_says_what_was_spread_and_adds_up()
    {
        Explanation explanation = Card(Three, 25, 30, null).Explain();

        Assert.That(explanation.Root.Children.Select(child => child.Points), Is.EqualTo(new[] { 30m, 40m, 0m }));
        Assert.That(explanation.Root.Children.Select(child => child.LostPoints), Is.EqualTo(new[] { 30m, 0m, 0m }));
        Assert.That(explanation.ToText(Language.Chinese), Does.Contain("不计入的分值（权重）20 平均分摊到 2 项，每项加 10").And.Not.Contain("折算"));
        Assert.That(explanation.ToText(Language.English), Does.Contain("20 of marks or weight left out, spread evenly over 2: 10 more for each"));
        Assert.That(explanation.ToText(Language.Chinese), Does.Contain("未采集：不计入，其分值平均分摊到其他指标"));
    }

    [Test]
    public void Result_files_hold_what_was_spread() => Assert.That(
        ResultJson.ToText(Card(Three, 25, 15, null).Result).ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal),
        Does.Contain("\"spread\":{\"inAll\":20,\"over\":2,\"each\":10}"));

    [Test]
    public void What_is_rescaled_beside_it_scales_up_the_rest_after_spreading()
    {
        // C goes to A alone: 35 of 70. B is scaled up: 35 × 100 ÷ 70.
        Scheme scheme = Three with { Absence = new AbsencePolicy(AbsenceRule.SpreadEvenly, AbsenceRule.Rescale) };
        Scorecard card = TestRounds.ScoreOne(scheme, ("A", ObservedValue.OfNumber(25)), ("B", ObservedValue.NotApplicable)).Card;

        Assert.That(card.Score, Is.EqualTo(50m));
        Assert.That(card.Total.Spread, Is.EqualTo(new SpreadMark(20, 1)));
    }

    [Test]
    public void Thirds_come_out_even()
    {
        // 1 point over three: 33 + 1/3 each.
        Scheme scheme = Three with { Indicators = [TestRounds.Direct("A", 33), TestRounds.Direct("B", 33), TestRounds.Direct("C", 33), TestRounds.Direct("D", 1)] };
        Scorecard card = TestRounds.ScoreOne(
            scheme, ("A", ObservedValue.OfNumber(33)), ("B", ObservedValue.OfNumber(33)), ("C", ObservedValue.OfNumber(33))).Card;

        Assert.That(card.ExactScore, Is.EqualTo(100m));
    }

    [Test]
    public void Nothing_left_is_no_score() => Assert.That(Card(Three, null, null, null).Score, Is.Null);

    [Test]
    public void A_weightless_sibling_takes_no_part()
    {
        Scheme scheme = Three with
        {
            Aggregation = new WeightedMean(Relative: true),
            Indicators = [TestRounds.Direct("A", 50, 3), TestRounds.Direct("B", 30, 0), TestRounds.Direct("C", 20, 1)],
        };

        Assert.That(Card(scheme, 25, 30, null).Score, Is.EqualTo(50m));
    }

    [Test]
    public void Full_marks_stay_full_and_nothing_stays_nothing() => Gen.Select(Gen.Int[1, 90], Gen.Int[1, 90], Gen.Int[1, 90], Gen.Bool).Sample(
        (a, b, c, full) =>
        {
            Scheme scheme = Three with { FullMark = a + b + c, Indicators = [TestRounds.Direct("A", a), TestRounds.Direct("B", b), TestRounds.Direct("C", c)] };
            return Card(scheme, full ? a : 0, full ? b : 0, null).Score == (full ? a + b + c : 0);
        },
        iter: 200);

    [Test]
    public void With_equal_full_marks_it_is_the_same_as_rescaling() => Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40]).Sample(
        (a, b) =>
        {
            Scheme equal = Three with { FullMark = 120, Indicators = [TestRounds.Direct("A", 40), TestRounds.Direct("B", 40), TestRounds.Direct("C", 40)] };
            Scheme rescaled = equal with { Absence = new AbsencePolicy(AbsenceRule.Rescale) };
            return Card(equal, a, b, null).ExactScore == Card(rescaled, a, b, null).ExactScore;
        },
        iter: 200);

    [TestCaseSource(nameof(Means))]
    public void Points_and_losses_add_up_under_every_mean(Aggregation aggregation)
    {
        Scheme scheme = Three with
        {
            Aggregation = aggregation,
            Indicators = [TestRounds.Direct("A", 50, 3), TestRounds.Direct("B", 30, 2), TestRounds.Direct("C", 20, 7)],
        };
        ExplanationNode root = Card(scheme, 25, 25, null).Explain().Root;

        Assert.That(root.Children.Sum(child => child.Points), Is.EqualTo(root.Points));
        Assert.That(root.LostPoints, Is.EqualTo(100 - root.Points).Within(1e-15m));
        Assert.That(root.Points, Is.Not.EqualTo(Card(scheme with { Absence = new AbsencePolicy(AbsenceRule.Rescale) }, 25, 25, null).Score));
    }

    private static Aggregation[] Means() =>
        [new WeightedMean(true), new GeometricMean(true), new HarmonicMean(true), new PowerMean(2, true), new PowerMean(-2, true)];

    private static Scorecard Card(Scheme scheme, decimal? a, decimal? b, decimal? c) => TestRounds.ScoreOne(
        scheme,
        [.. new[] { ("A", a), ("B", b), ("C", c) }.Select(pair => (pair.Item1, pair.Item2 is { } points ? ObservedValue.OfNumber(points) : ObservedValue.Missing))]).Card;
}
