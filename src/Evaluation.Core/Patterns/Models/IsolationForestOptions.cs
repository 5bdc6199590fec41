namespace Evaluation.Patterns.Models;

/// <summary>How an isolation forest is grown.</summary>
public sealed record IsolationForestOptions
{
    private readonly int trees = 200;
    private readonly int sampleSize = 256;

    /// <summary>The number of trees, 1 to 10,000. The default is 200.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside.</exception>
    public int Trees
    {
        get => trees;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 10_000);
            trees = value;
        }
    }

    /// <summary>How many rows each tree is grown from, from 2; all rows where they are fewer. The default is 256.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 2.</exception>
    public int SampleSize
    {
        get => sampleSize;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
            sampleSize = value;
        }
    }

    /// <summary>The seed. The default is 1.</summary>
    public long Seed { get; init; } = 1;
}
