using Evaluation.Robustness.Engine;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>A factor made ready for a round: turns random numbers into what a draw changes.</summary>
/// <threadsafety>Immutable; settings belong to a thread.</threadsafety>
internal abstract class FactorDraw
{
    /// <summary>In which order factors speak: methods first, then missing data, then errors that are added to them.</summary>
    internal virtual FactorPhase Phase => FactorPhase.Structure;

    /// <summary>How many uniform numbers a draw takes.</summary>
    internal virtual int Dimensions => 0;

    /// <summary>Whether a draw takes a stream of its own, because it needs more numbers than any design of points has.</summary>
    internal virtual bool TakesStream => false;

    /// <summary>Whether a draw changes nothing but how much indicators weigh, so that a weighted sum stays one.</summary>
    internal virtual bool IsWeightsOnly => false;

    /// <summary>Changes the settings.</summary>
    /// <param name="uniforms">As many numbers from 0 to below 1 as there are dimensions.</param>
    /// <param name="stream">The stream; <see langword="null"/> when none is taken.</param>
    /// <param name="settings">What is changed.</param>
    internal abstract void Apply(ReadOnlySpan<double> uniforms, RandomStream? stream, DrawSettings settings);

    /// <summary>What a draw chose, for people; empty when it is too much to tell.</summary>
    internal virtual IEnumerable<KeyValuePair<string, string>> Describe(double[] uniforms, DrawSettings settings) => [];

    /// <summary>The position that a uniform number chooses among so many, each as likely.</summary>
    internal static int Choose(double uniform, int count) => Math.Min(count - 1, (int)(uniform * count));
}
