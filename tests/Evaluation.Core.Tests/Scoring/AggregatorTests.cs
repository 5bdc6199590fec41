using CsCheck;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Scoring;

public sealed class AggregatorTests
{
    private static readonly Aggregation[] All =
    [
        new WeightedMean(true), new GeometricMean(true), new HarmonicMean(true), new PowerMean(2, true), new PowerMean(-2, true),
        new PowerMean(0.5m, true), new Minimum(), new Maximum(),
    ];

    [Test]
    public void Means_of_25_and_100_are_what_their_formulas_say()
    {
        // Geometric √(25·100) = 50; harmonic 2·25·100/125 = 40; quadratic √((625+10000)/2) = 72.8869…; arithmetic 62.5.
        Assert.That(Total(new GeometricMean(true), 25, 100), Is.EqualTo(50m));
        Assert.That(Total(new HarmonicMean(true), 25, 100), Is.EqualTo(40m));
        Assert.That((double)Total(new PowerMean(2, true), 25, 100), Is.EqualTo(Math.Sqrt(5312.5)).Within(1e-13));
        Assert.That(Total(new PowerMean(1, true), 25, 100), Is.EqualTo(62.5m));
        Assert.That(Total(new Minimum(), 25, 100), Is.EqualTo(25m));
        Assert.That(Total(new Maximum(), 25, 100), Is.EqualTo(100m));
    }

    [Test]
    public void Nothing_in_one_place_brings_a_geometric_or_harmonic_mean_to_nothing()
    {
        Assert.That(Total(new GeometricMean(true), 0, 100), Is.Zero);
        Assert.That(Total(new HarmonicMean(true), 0, 100), Is.Zero);
        Assert.That(Total(new PowerMean(-2, true), 0, 100), Is.Zero);
        Assert.That((double)Total(new PowerMean(2, true), 0, 100), Is.EqualTo(Math.Sqrt(5000)).Within(1e-13));
    }

    [Test]
    public void Power_means_grow_with_their_power() =>
        Gen.Select(Gen.Int[1, 100], Gen.Int[1, 100]).Sample(
            (a, b) =>
            {
                decimal[] means = [.. new Aggregation[] { new Minimum(), new PowerMean(-2, true), new HarmonicMean(true), new GeometricMean(true), new WeightedMean(true), new PowerMean(2, true), new Maximum() }
                    .Select(aggregation => decimal.Round(Total(aggregation, a, b), 15))];
                return means.SequenceEqual(means.Order());
            },
            iter: 200);

    [Test]
    public void Points_and_losses_of_every_aggregation_add_up() =>
        Gen.Select(Gen.OneOf(All), Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100]).Sample(
            (aggregation, a, b, c) =>
            {
                ExplanationNode root = Card(aggregation, a, b, c).Explain().Root;
                decimal lost = 100 - root.Points;
                return root.Children.Sum(child => child.Points) == root.Points
                    && root.Children.All(child => child.Points >= 0 && child.LostPoints >= -1e-15m)
                    && Math.Abs(root.LostPoints - lost) < 1e-15m;
            },
            iter: 500);

    [Test]
    public void What_was_lost_through_a_child_is_told_by_how_far_it_pulls_the_mean_down()
    {
        // A full child loses nothing, whatever the mean; a geometric mean of 25 and 100 lost its 50 points through the first alone.
        ExplanationNode root = Card(new GeometricMean(true), 25, 100).Explain().Root;

        Assert.That(root.Children.Select(child => child.LostPoints), Is.EqualTo(new[] { 50m, 0m }));
        Assert.That(root.Children.Select(child => child.Points), Is.EqualTo(new[] { 25m, 25m }));
    }

    [TestCase("0.5", true)]
    [TestCase("0.51", false)]
    public void A_branch_with_too_little_weight_is_left_out(string share, bool scored)
    {
        Scheme scheme = SchemeOf(new WeightedMean(true) { MinimumWeight = decimal.Parse(share) }, 2);

        Standing standing = TestRounds.ScoreOne(scheme, ("C1", ObservedValue.OfNumber(80)), ("C2", ObservedValue.NotApplicable));

        Assert.That(standing.Score, Is.EqualTo(scored ? 80m : (decimal?)null));
    }

    private static decimal Total(Aggregation aggregation, params decimal[] scores) => Card(aggregation, scores).ExactScore!.Value;

    private static Scorecard Card(Aggregation aggregation, params decimal[] scores) => TestRounds.ScoreOne(
        SchemeOf(aggregation, scores.Length),
        [.. scores.Select((score, i) => (FormattableString.Invariant($"C{i + 1}"), ObservedValue.OfNumber(score)))]).Card;

    private static Scheme SchemeOf(Aggregation aggregation, int children) => new()
    {
        Code = "s",
        Title = "s",
        Aggregation = aggregation,
        Indicators = Enumerable.Range(1, children)
            .Select(i => TestRounds.Direct(FormattableString.Invariant($"C{i}"), 100, aggregation is WeightedAggregation ? 1 : null)).ToValueList(),
    };
}
