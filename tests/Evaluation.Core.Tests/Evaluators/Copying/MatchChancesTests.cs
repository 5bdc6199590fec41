using Evaluation.Statistics;

namespace Evaluation.Evaluators.Copying;

public sealed class MatchChancesTests
{
    private static (double[] Chances, double Mean, double Deviation) Draw(int count)
    {
        var random = new RandomStream(7, 0);
        double[] chances = [.. Enumerable.Range(0, count).Select(_ => 0.15 + (0.6 * random.NextDouble()))];
        return (chances, chances.Sum(), Math.Sqrt(chances.Sum(chance => chance * (1 - chance))));
    }

    [TestCase(-3)]
    [TestCase(0)]
    [TestCase(1.6)]
    [TestCase(4)]
    [TestCase(8)]
    [TestCase(15)]
    public void Many_cells_have_nearly_the_exact_tail_near_the_mean_and_far_out(double deviations)
    {
        (double[] chances, double mean, double deviation) = Draw(MatchChances.MostExact + 500);
        int matches = (int)Math.Round(mean + (deviations * deviation));
        var many = new MatchChances();
        foreach (double chance in chances)
            many.Add(chance);

        double exact = PoissonBinomial.UpperTail(chances, matches);

        Assert.That(many.Count, Is.EqualTo(chances.Length));
        Assert.That(many.UpperTail(matches), Is.EqualTo(exact).Within(0.2).Percent);
    }

    [Test]
    public void Few_cells_are_exact()
    {
        var few = new MatchChances();
        few.Add(0.5);
        few.Add(0.25);

        Assert.That(few.UpperTail(2), Is.EqualTo(0.125).Within(1e-15));
        Assert.That(few.UpperTail(1), Is.EqualTo(0.625).Within(1e-15));
    }

    [Test]
    public void What_is_certain_or_impossible_is_said_so_among_many()
    {
        Assert.That(PoissonBinomial.ApproximateUpperTail([0, 0.5, 1], [100, 100, 100], 100), Is.EqualTo(1));
        Assert.That(PoissonBinomial.ApproximateUpperTail([0, 0.5, 1], [100, 100, 100], 201), Is.EqualTo(0));
        Assert.That(PoissonBinomial.ApproximateUpperTail([0, 0.5, 1], [100, 100, 100], 200), Is.EqualTo(Math.Pow(0.5, 100)).Within(10).Percent);
    }
}
