using System.Globalization;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Density;

/// <summary>The test of a density discontinuity against the authors' program, and what it does to heaped scores.</summary>
public sealed class DensityDiscontinuityTests
{
    private static double[] Senate => [.. ReferenceData.Rows("patterns", "rddensity_senate.csv").Select(row => double.Parse(row["margin"], CultureInfo.InvariantCulture))];

    private static Dictionary<string, double> Expected(string name) => ReferenceData.Rows("patterns", "rddensity_senate_ref.csv").First(row => row["case"] == name)
        .Where(pair => pair.Key != "case").ToDictionary(pair => pair.Key, pair => double.Parse(pair.Value, CultureInfo.InvariantCulture));

    private static void IsExpected(DensityDiscontinuity found, Dictionary<string, double> expected)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.LeftBandwidth, Is.EqualTo(expected["hl"]).Within(1e-9));
            Assert.That(found.RightBandwidth, Is.EqualTo(expected["hr"]).Within(1e-9));
            Assert.That(found.LeftDensity, Is.EqualTo(expected["fl"]).Within(1e-11));
            Assert.That(found.RightDensity, Is.EqualTo(expected["fr"]).Within(1e-11));
            Assert.That(found.T, Is.EqualTo(expected["T"]).Within(1e-9));
            Assert.That(found.PValue, Is.EqualTo(expected["p"]).Within(1e-9));
        }
    }

    [Test]
    public void Senate_margins_at_the_bandwidths_the_test_chooses() => IsExpected(DensityDiscontinuity.Of(Senate, 0)!, Expected("default"));

    [Test]
    public void Senate_margins_at_a_bandwidth_of_ten() => IsExpected(DensityDiscontinuity.Of(Senate, 0, 10)!, Expected("h10"));

    [Test]
    public void A_density_without_a_jump_is_rejected_as_often_as_the_level_says()
    {
        int rejected = Enumerable.Range(0, 200).Count(round => Round(round, 1_000, whole: false, heaped: 0)!.PValue <= 0.05);

        // 3 in 1,000 experiments of 200 honest rounds reject 20 or more.
        Assert.That(rejected, Is.LessThan(20));
    }

    [Test]
    public void Heaped_scores_are_rejected_without_a_fault_of_anybody()
    {
        int rejected = Enumerable.Range(0, 50).Count(round => Round(round, 2_000, whole: true, heaped: 0.4)!.PValue <= 0.05);

        Assert.That(rejected, Is.GreaterThan(10));
    }

    [Test]
    public void A_density_that_jumps_is_found()
    {
        var random = new RandomStream(1, 0);
        double[] values = [.. Enumerable.Range(0, 2_000).Select(_ => random.NextDouble() is var drawn && drawn < 0.3 ? -drawn / 0.3 : (drawn - 0.3) / 0.7)];

        Assert.That(DensityDiscontinuity.Of(values, 0)!.T, Is.GreaterThan(3));
    }

    [Test]
    public void Few_or_equal_values_have_no_test()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(DensityDiscontinuity.Of([], 0), Is.Null);
            Assert.That(DensityDiscontinuity.Of([.. Enumerable.Repeat(1.0, 500)], 0), Is.Null);
            Assert.That(DensityDiscontinuity.Of([.. Enumerable.Range(-9, 100).Select(i => (double)i)], 0), Is.Null);
            Assert.That(DensityDiscontinuity.Of([double.NaN, double.PositiveInfinity, 1], 0), Is.Null);
            Assert.That(() => DensityDiscontinuity.Of([1], double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => DensityDiscontinuity.Of([1], 0, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        }
    }

    private static DensityDiscontinuity? Round(long seed, int count, bool whole, double heaped)
    {
        var random = new RandomStream(seed, 0);
        return DensityDiscontinuity.Of([.. Enumerable.Range(0, count).Select(_ =>
        {
            double score = 76 + (8 * random.NextNormal());
            double step = random.NextDouble() < heaped ? 5 : 1;
            return whole ? Math.Clamp(Math.Round(score / step) * step, 0, 100) : score;
        })], 80);
    }
}
