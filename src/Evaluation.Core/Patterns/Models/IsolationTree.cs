using Evaluation.Statistics;

namespace Evaluation.Patterns.Models;

/// <summary>One tree of random splits. A row that is away from the others is soon alone in a leaf.</summary>
/// <remarks>
/// Nodes stand in arrays, a parent before its children, the left child right after its parent. A row goes left when its value is not above the threshold. Constant
/// features of a node are passed over, as scikit-learn does.
/// </remarks>
internal sealed class IsolationTree
{
    private const int Leaf = -1;

    private readonly List<int> features = [];
    private readonly List<double> thresholds = [];
    private readonly List<int> rights = [];
    private readonly List<double> expected = [];

    private IsolationTree()
    {
    }

    /// <summary>Grows a tree until every row is alone, nothing varies, or the depth limit is reached.</summary>
    internal static IsolationTree Grow(double[][] rows, int depthLimit, RandomStream random)
    {
        var tree = new IsolationTree();
        int[] order = [.. Enumerable.Range(0, rows[0].Length)];
        tree.Grow([.. rows], depthLimit, order, random);
        return tree;
    }

    /// <summary>
    /// The mean number of steps of an unsuccessful search in a binary tree of n: 2H(n − 1) − 2(n − 1) / n (Liu et al. 2008, eq. 1), with the
    /// harmonic number summed instead of approximated; 0 for one row.
    /// </summary>
    internal static double MeanDepth(int rows)
    {
        double harmonic = 0;
        for (int i = 1; i < rows; i++)
            harmonic += 1.0 / i;
        return rows < 2 ? 0 : (2 * harmonic) - (2.0 * (rows - 1) / rows);
    }

    /// <summary>The depth of the row's leaf, and what more its rows would have needed to part.</summary>
    internal double Depth(ReadOnlySpan<double> row)
    {
        (int node, int depth) = (0, 0);
        while (features[node] != Leaf)
        {
            node = Next(node, row);
            depth++;
        }

        return depth + expected[node];
    }

    /// <summary>Adds to each feature by how much its splits made the row's way shorter than expected; all together are expected depth less depth.</summary>
    internal void AddContributions(ReadOnlySpan<double> row, Span<double> contributions)
    {
        int node = 0;
        while (features[node] != Leaf)
        {
            int next = Next(node, row);
            contributions[features[node]] += expected[node] - 1 - expected[next];
            node = next;
        }
    }

    private int Next(int node, ReadOnlySpan<double> row) => row[features[node]] <= thresholds[node] ? node + 1 : rights[node];

    private void Grow(Span<double[]> rows, int depthLeft, int[] order, RandomStream random)
    {
        int node = features.Count;
        features.Add(Leaf);
        thresholds.Add(0);
        rights.Add(Leaf);
        expected.Add(MeanDepth(rows.Length));
        if (rows.Length < 2 || depthLeft == 0 || !TryChoose(rows, order, random, out int feature, out double threshold))
            return;
        features[node] = feature;
        thresholds[node] = threshold;
        int middle = Part(rows, feature, threshold);
        Grow(rows[..middle], depthLeft - 1, order, random);
        rights[node] = features.Count;
        Grow(rows[middle..], depthLeft - 1, order, random);
    }

    /// <summary>Draws one of the features that vary among the rows, and a threshold between its smallest and its largest value.</summary>
    private static bool TryChoose(ReadOnlySpan<double[]> rows, int[] order, RandomStream random, out int feature, out double threshold)
    {
        for (int tried = 0; tried < order.Length; tried++)
        {
            int drawn = tried + random.NextBelow(order.Length - tried);
            (order[tried], order[drawn]) = (order[drawn], order[tried]);
            feature = order[tried];
            (double low, double high) = Range(rows, feature);
            if (low == high)
                continue;
            threshold = low + (random.NextDouble() * (high - low));
            threshold = threshold < high ? threshold : low;
            return true;
        }

        (feature, threshold) = (Leaf, 0);
        return false;
    }

    private static (double Low, double High) Range(ReadOnlySpan<double[]> rows, int feature)
    {
        (double low, double high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (double[] row in rows)
        {
            low = Math.Min(low, row[feature]);
            high = Math.Max(high, row[feature]);
        }

        return (low, high);
    }

    private static int Part(Span<double[]> rows, int feature, double threshold)
    {
        int left = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i][feature] > threshold)
                continue;
            (rows[left], rows[i]) = (rows[i], rows[left]);
            left++;
        }

        return left;
    }
}
