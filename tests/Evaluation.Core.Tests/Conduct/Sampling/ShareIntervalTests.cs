using MathNet.Numerics.Distributions;

namespace Evaluation.Conduct.Sampling;

/// <summary>Intervals for shares against Newcombe (1998), table I.</summary>
public sealed class ShareIntervalTests
{
    [TestCase(81, 263, 0.2553, 0.3662)]
    [TestCase(15, 148, 0.0624, 0.1605)]
    [TestCase(0, 20, 0, 0.1611)]
    [TestCase(1, 29, 0.0061, 0.1718)]
    public void The_score_interval_is_Newcombes_method_3(int hits, int count, double low, double high)
    {
        var interval = ShareInterval.Wilson(hits, count);

        Assert.That(interval.Low, Is.EqualTo(low).Within(5e-5));
        Assert.That(interval.High, Is.EqualTo(high).Within(5e-5));
    }

    [TestCase(81, 263, 0.2527, 0.3676)]
    [TestCase(15, 148, 0.0578, 0.1617)]
    [TestCase(0, 20, 0, 0.1684)]
    [TestCase(1, 29, 0.0009, 0.1776)]
    public void The_exact_interval_is_Newcombes_method_5(int hits, int count, double low, double high)
    {
        var interval = ShareInterval.Exact(hits, count);

        Assert.That(interval.Low, Is.EqualTo(low).Within(5e-5));
        Assert.That(interval.High, Is.EqualTo(high).Within(5e-5));
    }

    [Test]
    public void Looking_at_all_closes_the_interval()
    {
        var interval = ShareInterval.Wilson(36, 39, population: 39);

        Assert.That(interval.Low, Is.EqualTo(36 / 39.0).Within(1e-12));
        Assert.That(interval.High, Is.EqualTo(36 / 39.0).Within(1e-12));
        Assert.That(ShareInterval.Wilson(1, 1, population: 1).High, Is.EqualTo(1));
    }

    [Test]
    public void The_exact_interval_covers_at_least_as_often_as_it_says()
    {
        const int Count = 25;
        ShareInterval[] intervals = [.. Enumerable.Range(0, Count + 1).Select(hits => ShareInterval.Exact(hits, Count))];
        for (double p = 0.01; p < 1; p += 0.01)
        {
            double covered = Enumerable.Range(0, Count + 1).Where(hits => intervals[hits].Low <= p && p <= intervals[hits].High).Sum(hits => Binomial.PMF(p, Count, hits));
            Assert.That(covered, Is.GreaterThanOrEqualTo(0.95 - 1e-9), $"at p = {p}");
        }
    }

    [Test]
    public void Impossible_counts_are_refused()
    {
        Assert.That(() => ShareInterval.Wilson(3, 2), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => ShareInterval.Wilson(0, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => ShareInterval.Wilson(1, 10, population: 9), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => ShareInterval.Exact(1, 10, confidence: 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
