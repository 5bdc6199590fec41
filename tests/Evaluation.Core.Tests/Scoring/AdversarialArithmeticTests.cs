using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Scoring;

/// <summary>Numbers chosen to hurt, against the exact reckoning in fractions.</summary>
public sealed class AdversarialArithmeticTests
{
    [Test]
    public void Ten_thousand_children_with_thirds_of_weights() => AgreesWithFractions(
        10_000, i => (i % 3) + 1, i => i % 7 == 0 ? 100m / 3 : i % 101);

    [Test]
    public void Weights_of_28_digits() => AgreesWithFractions(
        500, i => 0.1234567890123456789012345678m + (i * 0.0000000000000000000000000001m), i => i % 101);

    [Test]
    public void Weights_that_differ_by_twelve_orders_of_magnitude() => AgreesWithFractions(
        200, i => i % 2 == 0 ? 1_000_000m : 0.000001m, i => (i * 37) % 101);

    [TestCase("2147483648")]
    [TestCase("0.3333333333333333")]
    [TestCase("4294967295.9")]
    public void A_number_whose_binary_form_uses_the_highest_bit_of_a_word(string weight) =>
        AgreesWithFractions(3, i => decimal.Parse(weight) / 10_000_000_000m * (i + 1), i => i * 50);

    [Test]
    public void Scores_of_28_digits() => AgreesWithFractions(
        300, _ => 1, i => 33.33333333333333333333333333m + (i * 0.00000000000000000000000001m));

    [TestCase("89.95", "优秀")]
    [TestCase("89.94999999999999999", "良好")]
    [TestCase("89.949999999999999999", "优秀")]
    public void A_mean_exactly_on_the_half_that_a_grade_hangs_on(string other, string grade)
    {
        // Three equal weights: (90 + 89.9 + x)/3 with x = 89.95 is 89.95 exactly, rounds half up to 90.0; a hair less rounds to 89.9.
        // A third of a unit of the 10⁻¹⁸ grid less is the same score, which is what the grid means.
        Scheme scheme = SchemeOf(3, _ => 1) with
        {
            Rounding = new RoundingPolicy(Total: RoundingRule.HalfUp(1)),
            Grades = [new Grade("优秀", From: 90), new Grade("良好", Below: 90)],
        };

        Standing standing = TestRounds.ScoreOne(
            scheme, ("C0", ObservedValue.OfNumber(90)), ("C1", ObservedValue.OfNumber(89.9m)), ("C2", ObservedValue.OfNumber(decimal.Parse(other))));

        Assert.That(standing.Grade!.Name, Is.EqualTo(grade));
    }

    private static void AgreesWithFractions(int children, Func<int, decimal> weight, Func<int, decimal> score)
    {
        Scheme scheme = SchemeOf(children, weight);
        var values = Enumerable.Range(0, children).ToDictionary(CodeOf, i => ObservedValue.OfNumber(score(i)));

        Standing standing = TestRounds.ScoreOne(scheme, [.. values.Select(pair => (pair.Key, pair.Value))]);

        Assert.That(standing.Card.ExactScore, Is.EqualTo(FractionScorer.Alone(scheme, values.ToLookup(pair => pair.Key, pair => pair.Value)).Total()!.Value.Exact));
        Assert.That(standing.Card.Explain().Root.Children.Sum(child => child.Points), Is.EqualTo(standing.Score));
    }

    private static Scheme SchemeOf(int children, Func<int, decimal> weight) => new()
    {
        Code = "s",
        Title = "s",
        Aggregation = new WeightedMean(Relative: true),
        Indicators = Enumerable.Range(0, children).Select(i => TestRounds.Direct(CodeOf(i), 100, weight(i))).ToValueList(),
    };

    private static string CodeOf(int i) => FormattableString.Invariant($"C{i}");
}
