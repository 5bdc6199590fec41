namespace Evaluation.Robustness.Sampling;

/// <summary>The points of a design: each can be asked for on its own, so that threads need not take turns.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal abstract class PointSource
{
    /// <summary>Fills one point.</summary>
    /// <param name="index">Which, from 0.</param>
    /// <param name="point">Takes its coordinates, each from 0 to below 1.</param>
    internal abstract void Fill(int index, Span<double> point);

    /// <summary>Makes a design.</summary>
    /// <param name="method">How.</param>
    /// <param name="count">How many points will be asked for.</param>
    /// <param name="dimensions">How many coordinates each has.</param>
    /// <param name="seed">The seed.</param>
    internal static PointSource Of(SamplingMethod method, int count, int dimensions, long seed) => method switch
    {
        SamplingMethod.ScrambledSobol => new ScrambledSobol(dimensions, seed),
        SamplingMethod.LatinHypercube => new LatinHypercube(count, dimensions, seed),
        SamplingMethod.MonteCarlo => new RandomPoints(seed),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such way of sampling."),
    };
}
