namespace Evaluation.Evaluators.Agreement;

public sealed class QuantilesTests
{
    [Test]
    public void Students_t_has_its_closed_forms()
    {
        foreach (double share in new[] { 0.6, 0.95, 0.975, 0.9995 })
        {
            Assert.That(Quantiles.StudentT(1, share), Is.EqualTo(Math.Tan(Math.PI * (share - 0.5))).Within(1e-11).Percent);
            Assert.That(Quantiles.StudentT(2, share), Is.EqualTo(((2 * share) - 1) / Math.Sqrt(2 * share * (1 - share))).Within(1e-11).Percent);
        }
    }

    [Test]
    public void Students_t_with_endless_freedom_is_normal() =>
        Assert.That(Quantiles.StudentT(1e9, 0.975), Is.EqualTo(1.959963984540054).Within(1e-7));

    [Test]
    public void The_expansion_takes_over_without_a_step() =>
        Assert.That(Quantiles.StudentT(100_000.001, 0.975), Is.EqualTo(Quantiles.StudentT(100_000, 0.975)).Within(1e-9));

    [TestCase(0.025)]
    [TestCase(0.5)]
    public void Fishers_F_with_two_above_has_its_closed_form(double share)
    {
        // P(F > f) = (1 + 2f/d)^(−d/2).
        foreach (double d in new[] { 0.5, 3, 17, 4_000 })
            Assert.That(Quantiles.FisherUpper(2, d, share), Is.EqualTo(d / 2 * (Math.Pow(share, -2 / d) - 1)).Within(1e-9).Percent);
    }

    [Test]
    public void Quantile_and_tail_are_inverse()
    {
        foreach ((double above, double below) in new[] { (1.0, 1.0), (5, 4.785), (1_127, 69_000), (0.3, 40) })
            Assert.That(Quantiles.UpperTail(above, below, Quantiles.FisherUpper(above, below, 0.025)), Is.EqualTo(0.025).Within(1e-12));
    }
}
