using Evaluation.Statistics;

namespace Evaluation.Simulation.Drafting;

/// <summary>An evaluator's habit of rounding: to so many steps of the whole scale, or not at all, and how often.</summary>
internal readonly record struct PersonalGrid(int Steps, double Often)
{
    /// <summary>On coarser scales nobody rounds further.</summary>
    private const int FewestLevels = 21;

    internal static PersonalGrid Draw(SimulationSettings settings, RandomStream random)
    {
        double lot = random.NextDouble();
        int steps = lot < settings.RoundingToTen ? 10 : lot < settings.RoundingToTen + settings.RoundingToFive ? 20 : 0;
        return new PersonalGrid(steps, settings.Heaping);
    }

    internal int Round(int place, int top, RandomStream random)
    {
        if (Steps == 0 || top + 1 < FewestLevels || random.NextDouble() >= Often)
            return place;
        double width = (double)top / Steps;
        return (int)Math.Round(Math.Round(place / width, MidpointRounding.AwayFromZero) * width, MidpointRounding.AwayFromZero);
    }
}
