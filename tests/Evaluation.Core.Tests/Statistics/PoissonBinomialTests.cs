using CsCheck;

namespace Evaluation.Statistics;

public sealed class PoissonBinomialTests
{
    [Test]
    public void The_tail_equals_the_sum_over_every_outcome() =>
        Gen.Select(Gen.Double[0, 1].Array[0, 9], Gen.Int[-1, 10]).Sample((chances, atLeast) =>
        {
            double listed = Enumerable.Range(0, 1 << chances.Length)
                .Where(outcome => int.PopCount(outcome) >= atLeast)
                .Sum(outcome => chances.Select((chance, i) => ((outcome >> i) & 1) == 1 ? chance : 1 - chance).Aggregate(1.0, (a, b) => a * b));
            return Math.Abs(PoissonBinomial.UpperTail(chances, atLeast) - listed) < 1e-12;
        });

    [Test]
    public void Equal_chances_give_the_binomial_distribution()
    {
        double[] chances = [.. Enumerable.Repeat(0.3, 60)];

        double expected = 1 - MathNet.Numerics.Distributions.Binomial.CDF(0.3, 60, 24);

        Assert.That(PoissonBinomial.UpperTail(chances, 25), Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void A_tail_far_out_is_small_and_not_zero() =>
        Assert.That(PoissonBinomial.UpperTail([.. Enumerable.Repeat(0.1, 100)], 90), Is.GreaterThan(0).And.LessThan(1e-76));

    [Test]
    public void A_chance_that_is_no_number_is_refused() =>
        Assert.That(() => PoissonBinomial.UpperTail([0.5, double.NaN], 1), Throws.ArgumentException);
}
