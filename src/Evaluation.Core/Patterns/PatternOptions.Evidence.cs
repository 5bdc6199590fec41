namespace Evaluation.Patterns;

public sealed partial record PatternOptions
{
    /// <summary>
    /// The fewest seconds from one score of a sheet to the next, on average, that a person can judge in. The default is 2 (Huang et al. 2012; Bowling et al. 2021).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and finite.</exception>
    public double FastestSecondsPerScore
    {
        get;
        init => field = value > 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give seconds above 0.");
    }

    = 2;

    /// <summary>The minutes within which sheets count as entered together. The default is 15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 1 to 720.</exception>
    public int BurstMinutes
    {
        get;
        init => field = value is >= 1 and <= 720 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 1 to 720 minutes.");
    }

    = 15;

    /// <summary>The share of the full mark from which on a score counts as full. The default is 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and at most 1.</exception>
    public double FullMarkShare
    {
        get;
        init => field = value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a share above 0 and at most 1.");
    }

    = 0.95;

    /// <summary>
    /// An indicator is taken to ask for evidence when at least this share of its full marks have some. The default is 0.5: where hardly anybody gives evidence,
    /// none was asked for.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and at most 1.</exception>
    public double EvidenceAskedFrom
    {
        get;
        init => field = value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a share above 0 and at most 1.");
    }

    = 0.5;
}
