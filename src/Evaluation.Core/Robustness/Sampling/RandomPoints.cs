using Evaluation.Statistics;

namespace Evaluation.Robustness.Sampling;

/// <summary>Independent random points, each from a stream of its own.</summary>
internal sealed class RandomPoints(long seed) : PointSource
{
    internal override void Fill(int index, Span<double> point)
    {
        var random = new RandomStream(seed, index);
        for (int i = 0; i < point.Length; i++)
            point[i] = random.NextDouble();
    }
}
