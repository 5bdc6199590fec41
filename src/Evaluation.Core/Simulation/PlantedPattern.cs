namespace Evaluation.Simulation;

/// <summary>An order to plant a pattern: what, into how many, and how strongly.</summary>
/// <remarks>The units are those that <see cref="PlantedKind"/> names: sheets, subjects, evaluators or indicators.</remarks>
public sealed record PlantedPattern
{
    /// <summary>An order to plant a pattern.</summary>
    /// <param name="kind">What.</param>
    /// <param name="share">The share of units that have it, from 0 to 1; of a share above 0, at least one unit has it.</param>
    /// <param name="strength">How strongly, from above 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range, or the kind is not known.</exception>
    public PlantedPattern(PlantedKind kind, double share, double strength = 1)
    {
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind.");
        if (!(share is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(share), share, "Give a share from 0 to 1.");
        if (!(strength is > 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(strength), strength, "Give a strength above 0 and up to 1.");
        (Kind, Share, Strength) = (kind, share, strength);
    }

    /// <summary>What is planted.</summary>
    public PlantedKind Kind { get; }

    /// <summary>The share of units that have it, from 0 to 1.</summary>
    public double Share { get; }

    /// <summary>How strongly, from above 0 to 1.</summary>
    public double Strength { get; }
}
