namespace Evaluation.Patterns;

/// <summary>How a <see cref="PatternScreen"/> is made.</summary>
public sealed partial record PatternOptions
{
    /// <summary>The options used when none are given.</summary>
    public static PatternOptions Default { get; } = new();

    /// <summary>The level at which false findings are controlled in each family. The default is 0.05.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and below 0.5.</exception>
    public double Level
    {
        get;
        init => field = value is > 0 and < 0.5 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a level above 0 and below 0.5.");
    }

    = 0.05;

    /// <summary>
    /// The most random arrangements or draws for one test. The default is 9,999; a test that is surely no finding stops early. Where many sheets are tested, the few
    /// that no draw has reached are drawn on: with so few draws none of them could ever be a finding.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 99.</exception>
    public int Draws
    {
        get;
        init => field = value >= 99 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 99 or more.");
    }

    = 9_999;

    /// <summary>The most threads; -1, the default, for all of the machine's. It changes no result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or below -1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = value is -1 or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give -1, or 1 or more.");
    }

    = -1;

    /// <summary>The codes of the kinds not to look for, such as <c>PAT111</c>.</summary>
    public ValueList<string> Without { get; init; } = [];
}
