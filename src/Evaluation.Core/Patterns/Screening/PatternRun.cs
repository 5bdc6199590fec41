using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Patterns.Screening;

/// <summary>Looks for one pattern alone: for studies of its error rates, and for its tests.</summary>
internal static class PatternRun
{
    /// <summary>Looks for a pattern in a round that is laid out.</summary>
    internal static PatternLog Of(
        IPattern pattern, PatternRound round, long seed, PatternInputs? inputs = null, PatternOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= PatternOptions.Default;
        var log = new PatternLog(options.Level);
        pattern.Look(new PatternContext(round, inputs ?? PatternInputs.None, options, seed, log, cancellationToken));
        return log;
    }

    /// <summary>Looks for a pattern in observations.</summary>
    internal static PatternLog Of(
        IPattern pattern, Scheme scheme, ObservationTable observations, long seed, PatternInputs? inputs = null, PatternOptions? options = null) =>
        Of(pattern, PatternRound.Of(scheme, observations), seed, inputs, options);
}
