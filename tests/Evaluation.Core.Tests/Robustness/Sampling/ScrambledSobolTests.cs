namespace Evaluation.Robustness.Sampling;

public sealed class ScrambledSobolTests
{
    [Test]
    public void The_first_points_are_those_of_Joe_and_Kuo_but_for_their_order()
    {
        // The first 8 points in three dimensions as their program prints them (in the order of the Gray code).
        (double, double, double)[] published =
        [
            (0, 0, 0), (0.5, 0.5, 0.5), (0.75, 0.25, 0.25), (0.25, 0.75, 0.75), (0.375, 0.375, 0.625), (0.875, 0.875, 0.125), (0.625, 0.125, 0.875), (0.125, 0.625, 0.375),
        ];
        var sequence = new ScrambledSobol(3, seed: 1);

        var ours = Enumerable.Range(0, 8).Select(i => (Plain(sequence, i, 0), Plain(sequence, i, 1), Plain(sequence, i, 2)));

        Assert.That(ours, Is.EquivalentTo(published));
    }

    [Test]
    public void Every_dimension_has_one_point_in_each_stratum_scrambled_or_not()
    {
        const int count = 256;
        double[][] points = Points(new ScrambledSobol(SobolDirections.Dimensions, seed: 7), count, SobolDirections.Dimensions);

        for (int dimension = 0; dimension < SobolDirections.Dimensions; dimension++)
            Assert.That(points.Select(point => (int)(point[dimension] * count)).Order(), Is.EqualTo(Enumerable.Range(0, count)), $"dimension {dimension + 1}");
    }

    [Test]
    public void The_first_two_dimensions_have_one_point_in_each_elementary_box()
    {
        double[][] points = Points(new ScrambledSobol(2, seed: 3), 64, 2);

        foreach ((int across, int up) in (ReadOnlySpan<(int, int)>)[(64, 1), (32, 2), (16, 4), (8, 8), (4, 16), (2, 32), (1, 64)])
            Assert.That(points.Select(point => ((int)(point[0] * across) * up) + (int)(point[1] * up)).Order(), Is.EqualTo(Enumerable.Range(0, 64)));
    }

    [Test]
    public void Dimensions_beyond_the_table_are_random_and_depend_on_the_seed_only()
    {
        double[] first = Points(new ScrambledSobol(60, seed: 3), 5, 60)[4];

        Assert.That(first[52..].Distinct().Count(), Is.EqualTo(8));
        Assert.That(Points(new ScrambledSobol(60, seed: 3), 5, 60)[4], Is.EqualTo(first));
        Assert.That(Points(new ScrambledSobol(60, seed: 4), 5, 60)[4], Is.Not.EqualTo(first));
    }

    [Test]
    public void A_Latin_hypercube_has_one_point_in_each_stratum_of_any_number()
    {
        double[][] points = Points(new LatinHypercube(30, 4, seed: 1), 30, 4);

        for (int dimension = 0; dimension < 4; dimension++)
            Assert.That(points.Select(point => (int)(point[dimension] * 30)).Order(), Is.EqualTo(Enumerable.Range(0, 30)));
    }

    [Test]
    public void A_factor_s_numbers_are_exchanged_together_with_its_stream()
    {
        var design = new SaltelliDesign(SamplingMethod.MonteCarlo, 4, [0, 2, 2, 3], isSecondOrder: true, seed: 1);
        (double[] a, long[] aKeys) = Draw(design, 1);
        (double[] b, long[] bKeys) = Draw(design, 5);
        (double[] ab, long[] abKeys) = Draw(design, design.FirstOfAB(0) + 1);
        (double[] ba, long[] baKeys) = Draw(design, design.FirstOfBA(1) + 1);

        Assert.That(ab, Is.EqualTo(new[] { b[0], b[1], a[2] }));
        Assert.That(abKeys, Is.EqualTo(new[] { bKeys[0], aKeys[1], aKeys[2] }));
        Assert.That(ba, Is.EqualTo(b));
        Assert.That(baKeys, Is.EqualTo(new[] { bKeys[0], aKeys[1], bKeys[2] }));
        Assert.That(aKeys, Is.Not.EqualTo(bKeys));
    }

    private static (double[] Point, long[] Keys) Draw(SaltelliDesign design, int draw)
    {
        double[] point = new double[3];
        long[] keys = new long[3];
        design.Fill(draw, point, keys);
        return (point, keys);
    }

    private static double Plain(ScrambledSobol sequence, int index, int dimension) => sequence.Plain(index, dimension) / (double)(1L << 32);

    private static double[][] Points(PointSource source, int count, int dimensions) => [.. Enumerable.Range(0, count).Select(i =>
    {
        double[] point = new double[dimensions];
        source.Fill(i, point);
        return point;
    })];
}
