namespace Evaluation.Robustness.Sampling;

/// <summary>Where the random numbers of draws come from.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal abstract class DrawSource
{
    /// <summary>Fills the random numbers of one draw.</summary>
    /// <param name="draw">Which, from 0.</param>
    /// <param name="uniforms">Takes the uniform numbers of all factors.</param>
    /// <param name="keys">Takes, by factor, the number of the stream that it may take.</param>
    internal abstract void Fill(int draw, Span<double> uniforms, Span<long> keys);
}
