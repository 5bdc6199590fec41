using Evaluation.Statistics;

namespace Evaluation.Robustness.Sampling;

/// <summary>A Latin hypercube: each coordinate is a random arrangement of n strata and a random place within each.</summary>
internal sealed class LatinHypercube : PointSource
{
    private readonly int[][] strata;
    private readonly long seed;
    private readonly int count;

    internal LatinHypercube(int count, int dimensions, long seed)
    {
        (this.count, this.seed) = (count, seed);
        strata = new int[dimensions][];
        for (int dimension = 0; dimension < dimensions; dimension++)
        {
            strata[dimension] = [.. Enumerable.Range(0, count)];
            new RandomStream(seed, -1 - dimension).Shuffle<int>(strata[dimension]);
        }
    }

    internal override void Fill(int index, Span<double> point)
    {
        var random = new RandomStream(seed, index);
        for (int i = 0; i < point.Length; i++)
            point[i] = Math.Min((strata[i][index] + random.NextDouble()) / count, Math.BitDecrement(1.0));
    }
}
