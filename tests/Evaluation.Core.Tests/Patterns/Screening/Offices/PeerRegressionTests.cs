using Evaluation.Statistics;
using MathNet.Numerics.LinearRegression;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Offices beside their peers: residuals, groups, spread.</summary>
public sealed class PeerRegressionTests
{
    private static double[] Normal(long seed, int count, double deviation = 1)
    {
        var random = new RandomStream(seed, 0);
        return [.. Enumerable.Range(0, count).Select(_ => deviation * random.NextNormal())];
    }

    private static string?[] OneGroup(int count) => new string?[count];

    [Test]
    public void A_basis_projects_as_least_squares_does()
    {
        double[] x = Normal(1, 50);
        double[] y = Normal(2, 50);
        double[][] rows = [.. x.Select(value => new[] { 1, value, value * value })];
        double[] coefficients = MultipleRegression.QR(rows, y);
        double[] fitted = new OrthonormalBasis([[.. x.Select(_ => 1.0)], x, [.. x.Select(value => value * value)]]).Project(y);

        Assert.That(fitted, Is.EqualTo(rows.Select(row => row.Zip(coefficients, (a, b) => a * b).Sum())).Within(1e-10));
    }

    [Test]
    public void A_column_that_others_explain_adds_nothing()
    {
        double[] x = Normal(1, 50);

        Assert.That(new OrthonormalBasis([x, [.. x.Select(value => 3 * value)], new double[50]]).Rank, Is.EqualTo(1));
    }

    [Test]
    public void Normal_values_are_unusual_hardly_less_often_than_the_level_says()
    {
        int small = Enumerable.Range(0, 300).Sum(round => PeerRegression.Of(Normal(round, 40), [Normal(round + 1_000, 40)], OneGroup(40))!
            .Count(residual => residual.PValue(Alternative.Greater) <= 0.05));

        Assert.That(small / 12_000.0, Is.InRange(0.03, 0.055));
    }

    [Test]
    public void A_group_with_a_level_of_its_own_has_no_unusual_members()
    {
        double[] values = [.. Normal(3, 200, 0.1).Select((value, i) => value + (i % 4 == 0 ? 3 : 0))];
        string?[] groups = [.. values.Select((_, i) => i % 4 == 0 ? "A" : null)];

        Assert.That(PeerRegression.Of(values, [], groups)!.Max(residual => Math.Abs(residual.T)), Is.LessThan(4.5));
    }

    [Test]
    public void Groups_that_differ_by_chance_are_pulled_to_one_level()
    {
        double[] values = Normal(5, 400);
        GroupLevels levels = GroupLevels.Of(values, [.. values.Select((_, i) => "G" + (i % 8))]);

        Assert.That(levels.Offsets.Max(Math.Abs), Is.LessThan(0.2));
    }

    [Test]
    public void Values_that_do_not_scatter_or_are_few_have_no_residuals()
    {
        Assert.That(PeerRegression.Of([.. Enumerable.Repeat(0.7, 50)], [], OneGroup(50)), Is.Null);
        Assert.That(PeerRegression.Of(Normal(1, 10), [Normal(2, 10)], OneGroup(10)), Is.Null);
    }

    [Test]
    public void Signs_of_three_values_are_counted_out()
    {
        // 1 + 2 + 3 = 6 is reached by one of eight arrangements.
        double p = SignFlips.PValue([1, 2, 3], 100_000, 4, new ParallelOptions());

        Assert.That(p, Is.EqualTo(1 / 8.0).Within(0.03));
    }
}
