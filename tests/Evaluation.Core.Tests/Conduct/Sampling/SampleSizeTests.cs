namespace Evaluation.Conduct.Sampling;

/// <summary>Sample sizes against published examples.</summary>
public sealed class SampleSizeTests
{
    [Test]
    public void Cochrans_anthropologist_needs_400_of_many_and_356_of_3200()
    {
        // Cochran (1977), § 4.4: blood groups of an island, margin 5 %, t = 2.
        double unlimited = SampleSize.ShareUnlimited(0.05, 0.5, 2);

        Assert.That(unlimited, Is.EqualTo(400).Within(1e-9));
        Assert.That(SampleSize.Corrected(unlimited, 3_200), Is.EqualTo(356).Within(0.5));
    }

    // Krejcie and Morgan (1970), table 1: margin 5 %, P = .5, chi-square 3.841; their table rounds to the nearest.
    [TestCase(10, 10)]
    [TestCase(100, 80)]
    [TestCase(220, 140)]
    [TestCase(500, 217)]
    [TestCase(1_000, 278)]
    [TestCase(10_000, 370)]
    [TestCase(1_000_000, 384)]
    public void The_table_of_Krejcie_and_Morgan(int population, int size)
    {
        double corrected = SampleSize.Corrected(SampleSize.ShareUnlimited(0.05, 0.5, Math.Sqrt(3.841)), population);

        Assert.That(Math.Round(corrected), Is.EqualTo(size));
        Assert.That(SampleSize.ForShare(0.05, population), Is.InRange(size, size + 1), "rounded up, so that the margin is kept");
    }

    [Test]
    public void A_mean_needs_the_square_of_z_s_over_e()
    {
        // (1.959964 × 10 ÷ 2)² = 96.04
        Assert.That(SampleSize.ForMean(2, 10), Is.EqualTo(97));
        Assert.That(SampleSize.ForMean(2, 10, population: 97), Is.EqualTo(49), "96.04 ÷ (1 + 95.04 ÷ 97) = 48.5");
        Assert.That(SampleSize.ForMean(2, 0), Is.EqualTo(1), "equal values are known from one of them");
    }

    [Test]
    public void Nobody_needs_more_than_there_are() => Assert.That(SampleSize.ForShare(0.001, 30), Is.EqualTo(30));

    [Test]
    public void A_margin_of_nothing_is_refused()
    {
        Assert.That(() => SampleSize.ForShare(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => SampleSize.ForMean(double.NaN, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => SampleSize.ForShare(0.05, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => SampleSize.ForShare(0.05, confidence: 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
