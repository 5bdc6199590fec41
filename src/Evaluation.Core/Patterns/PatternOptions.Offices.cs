namespace Evaluation.Patterns;

public sealed partial record PatternOptions
{
    /// <summary>
    /// What an office's share of full marks must differ from what its peers lead one to expect to be worth a finding, from 0 to 1. The default is 0.05, five points of a
    /// hundred.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double SmallestOfficeGap
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a share from 0 to 1.");
    }

    = 0.05;

    /// <summary>
    /// The correlation of an indicator with the rest of the scheme from which on it tells offices apart, from 0 to below 1; surely lower ones become findings. The
    /// default is 0.2.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to below 1.</exception>
    public double LowestDiscrimination
    {
        get;
        init => field = value is >= 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a correlation from 0 to below 1.");
    }

    = 0.2;
}
