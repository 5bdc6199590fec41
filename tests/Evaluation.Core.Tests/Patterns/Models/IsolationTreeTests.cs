using Evaluation.Statistics;

namespace Evaluation.Patterns.Models;

public sealed class IsolationTreeTests
{
    private const int Trees = 20_000;

    [Test]
    public void The_expected_depth_is_that_of_Liu_Ting_and_Zhou()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(IsolationTree.MeanDepth(1), Is.Zero);
            Assert.That(IsolationTree.MeanDepth(2), Is.EqualTo(1));
            Assert.That(IsolationTree.MeanDepth(3), Is.EqualTo(5 / 3.0).Within(1e-15));
            Assert.That(IsolationTree.MeanDepth(4), Is.EqualTo(13 / 6.0).Within(1e-15));

            // Published: c(256) = 10.24, by the approximation ln(255) + 0.5772.
            Assert.That(IsolationTree.MeanDepth(256), Is.EqualTo((2 * (Math.Log(255) + 0.5772156649)) - (2 * 255 / 256.0)).Within(0.005));
        }
    }

    [Test]
    public void Two_rows_part_at_the_first_split()
    {
        var tree = IsolationTree.Grow([[0], [1]], 8, new RandomStream(1, 0));

        Assert.That(tree.Depth([0]), Is.EqualTo(1));
        Assert.That(tree.Depth([1]), Is.EqualTo(1));
    }

    /// <summary>
    /// 0, 1 and 100: the threshold falls below 1 once in a hundred trees, and parts 0 first; else it parts 100. Mean depths are 1.99, 2 and 1.01.
    /// </summary>
    [Test]
    public void Depths_of_three_rows_are_as_reckoned_by_hand()
    {
        double[][] rows = [[0], [1], [100]];
        double[] sums = new double[3];
        for (int i = 0; i < Trees; i++)
        {
            var tree = IsolationTree.Grow(rows, 8, new RandomStream(7, i));
            for (int row = 0; row < 3; row++)
                sums[row] += tree.Depth(rows[row]);
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(sums[0] / Trees, Is.EqualTo(1.99).Within(0.004));
            Assert.That(sums[1] / Trees, Is.EqualTo(2));
            Assert.That(sums[2] / Trees, Is.EqualTo(1.01).Within(0.004));
        }
    }

    /// <summary>The first feature is the same everywhere and passed over, so that the second decides as if it were alone.</summary>
    [Test]
    public void A_feature_that_does_not_vary_is_never_split()
    {
        double[][] rows = [[5, 0], [5, 1], [5, 100]];
        double[] contributions = new double[2];

        for (int i = 0; i < 100; i++)
            IsolationTree.Grow(rows, 8, new RandomStream(3, i)).AddContributions(rows[2], contributions);

        Assert.That(contributions[0], Is.Zero);
        Assert.That(contributions[1], Is.GreaterThan(50));
    }

    [Test]
    public void What_is_not_parted_counts_as_deep_as_expected()
    {
        double[][] same = [[1, 2], [1, 2], [1, 2]];

        Assert.That(IsolationTree.Grow(same, 8, new RandomStream(1, 0)).Depth([1, 2]), Is.EqualTo(5 / 3.0).Within(1e-15));
        Assert.That(IsolationTree.Grow([[0], [1], [100]], 0, new RandomStream(1, 0)).Depth([0]), Is.EqualTo(5 / 3.0).Within(1e-15));
        Assert.That(IsolationTree.Grow([[4]], 8, new RandomStream(1, 0)).Depth([4]), Is.Zero);
    }

    [Test]
    public void Contributions_are_expected_depth_less_depth()
    {
        var random = new RandomStream(5, 0);
        double[][] rows = [.. Enumerable.Range(0, 64).Select(_ => new[] { random.NextNormal(), random.NextNormal(), random.NextNormal() })];
        var tree = IsolationTree.Grow(rows, 6, random);

        using (Assert.EnterMultipleScope())
        {
            foreach (double[] row in rows)
            {
                double[] contributions = new double[3];
                tree.AddContributions(row, contributions);
                Assert.That(contributions.Sum(), Is.EqualTo(IsolationTree.MeanDepth(64) - tree.Depth(row)).Within(1e-12));
            }
        }
    }
}
