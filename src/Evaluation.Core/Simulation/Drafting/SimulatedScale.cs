using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Simulation.Drafting;

/// <summary>The answers that a leaf takes, from the lowest to the highest.</summary>
internal sealed class SimulatedScale
{
    private const int Digits = 6;

    private readonly ObservedValue[] answers;

    private SimulatedScale(ObservedValue[] answers) => this.answers = answers;

    /// <summary>The place of the highest answer.</summary>
    internal int Top => answers.Length - 1;

    internal ObservedValue this[int place] => answers[place];

    /// <summary>The place that stands for a share of the full mark.</summary>
    internal int At(double share) => (int)Math.Round(Math.Clamp(share, 0, 1) * Top, MidpointRounding.AwayFromZero);

    /// <summary>The answers of a leaf; <see langword="null"/> when its method cannot be simulated.</summary>
    internal static SimulatedScale? Of(Indicator leaf, int levels) => leaf.Method switch
    {
        DirectPoints => new SimulatedScale([.. Enumerable.Range(0, levels).Select(level => ObservedValue.OfNumber(PointsOf(Scheme.FullMarkOf(leaf), level, levels - 1)))]),
        YesNo => new SimulatedScale([ObservedValue.OfYesNo(false), ObservedValue.OfYesNo(true)]),
        LevelTable { Levels.Count: > 1 } table => new SimulatedScale([.. table.Levels.OrderBy(level => level.Points).Select(level => ObservedValue.OfLevel(level.Name))]),
        _ => null,
    };

    private static decimal PointsOf(decimal fullMark, int level, int top) => level == top ? fullMark : Math.Round(fullMark * level / top, Digits);
}
