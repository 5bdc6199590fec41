namespace Evaluation.Statistics;

public sealed class RandomStreamTests
{
    [Test]
    public void A_stream_repeats_and_another_differs()
    {
        ulong[] Bits(long seed, long stream)
        {
            var random = new RandomStream(seed, stream);
            return [.. Enumerable.Range(0, 100).Select(_ => random.NextBits())];
        }

        ulong[] first = Bits(1, 2);
        ulong[] again = Bits(1, 2);

        Assert.That(again, Is.EqualTo(first));
        Assert.That(first.Intersect(Bits(1, 3)), Is.Empty);
        Assert.That(first.Intersect(Bits(2, 2)), Is.Empty);
        Assert.That(first.Intersect(Bits(2, 1)), Is.Empty);
    }

    [Test]
    public void Each_number_below_a_bound_is_as_likely_as_the_others()
    {
        var random = new RandomStream(3, 0);
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++)
            counts[random.NextBelow(7)]++;

        double chiSquare = counts.Sum(count => Math.Pow(count - 10_000, 2) / 10_000);

        Assert.That(chiSquare, Is.LessThan(MathNet.Numerics.Distributions.ChiSquared.InvCDF(6, 0.999)));
    }

    [Test]
    public void Normal_numbers_have_mean_0_and_variance_1()
    {
        var random = new RandomStream(4, 0);
        double[] numbers = [.. Enumerable.Range(0, 100_000).Select(_ => random.NextNormal())];

        Assert.That(numbers.Average(), Is.Zero.Within(0.013));
        Assert.That(numbers.Average(x => x * x), Is.EqualTo(1).Within(0.018));
        Assert.That(numbers.Count(x => Math.Abs(x) > 1.959964) / 1e5, Is.EqualTo(0.05).Within(0.0028));
    }
}
