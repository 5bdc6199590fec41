namespace Evaluation.Patterns;

public sealed partial record PatternOptions
{
    /// <summary>
    /// The distance from which on models put a sheet forward, beside their test: the mean robust z of the joined models. The default is 3.5 (Iglewicz and Hoaglin 1993).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 2 to 100.</exception>
    public double OddnessFrom
    {
        get;
        init => field = value is >= 2 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 2 to 100.");
    }

    = 3.5;

    /// <summary>
    /// With labels or a saved model: the probability of being judged careless from which on a sheet that nobody has judged is put forward. The default is 0.5.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0.1 to 1.</exception>
    public double JudgedFrom
    {
        get;
        init => field = value is >= 0.1 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 0.1 to 1.");
    }

    = 0.5;
}
