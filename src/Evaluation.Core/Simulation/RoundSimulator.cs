using Evaluation.Diagnostics;
using Evaluation.Schemes;
using Evaluation.Simulation.Drafting;
using Evaluation.Simulation.Planting;
using Evaluation.Statistics;

namespace Evaluation.Simulation;

/// <summary>Makes rounds of which everything is known: honest ones, and ones into which patterns were planted.</summary>
/// <remarks>For trying settings, for teaching, and to see what a screen finds and what it finds wrongly. Same settings, same seed, same round, on every machine.</remarks>
public static class RoundSimulator
{
    /// <summary>Draws a round.</summary>
    /// <param name="settings">What it is like.</param>
    /// <param name="seed">The seed of everything random. A plant draws from a stream of its own, so that it changes nothing else.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">A plant needs what the settings leave out, or the given scheme has leaves that cannot be simulated.</exception>
    /// <exception cref="InvalidInputException">The given scheme has errors.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static SimulatedAssessment Draw(SimulationSettings settings, long seed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Scheme is { } given)
            SchemeValidator.Validate(given).OrThrow();
        if (PlantNeeds.WhyNot(settings) is { } reason)
            throw new ArgumentException(reason.English, nameof(settings));
        var draft = new SimulationDraft(settings, settings.Scheme ?? SimulatedScheme.Of(settings));
        new HonestDraw(draft, seed, cancellationToken).Run();
        for (int i = 0; i < settings.Plants.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PlantedPattern pattern = settings.Plants[i];
            if (pattern.Share > 0)
                PlantCatalogue.Of(pattern.Kind)(draft, pattern, new RandomStream(StableSeed.For(seed, pattern.Kind.ToString(), i), 0));
        }

        return DraftWriter.Write(draft, seed);
    }

    /// <summary>The share of a round's sheets, subjects, evaluators or indicators as a number, at least one.</summary>
    internal static int CountOf(double share, int units) => units == 0 ? 0 : Math.Max(1, (int)Math.Round(share * units, MidpointRounding.AwayFromZero));
}
