namespace Evaluation.Scoring;

/// <summary>How a <see cref="Scorer"/> works. Nothing here changes a result.</summary>
public sealed record ScorerOptions
{
    /// <summary>The options used when none are given.</summary>
    public static ScorerOptions Default { get; } = new();

    /// <summary>The most threads at work at once; -1 for as many as there are processors. The default is -1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or below -1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = value is -1 or > 0 ? value : throw new ArgumentOutOfRangeException(
            nameof(value), value, "Give -1 or a number of threads from 1 up.");
    }

    = -1;
}
