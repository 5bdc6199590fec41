namespace Evaluation.Patterns;

public sealed partial record PatternOptions
{
    /// <summary>
    /// The share of equal scores from which on two sheets count as near-duplicates, beside their test. The default is 0.85 (Kuriakose and Robbins 2016).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0.5 to 1.</exception>
    public double CopyShare
    {
        get;
        init => field = value is >= 0.5 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 0.5 to 1.");
    }

    = 0.85;

    /// <summary>The similarity of two comments from which on they count as one text (Jaccard, of their shingles). The default is 0.8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0.3 to 1.</exception>
    public double CommentSimilarity
    {
        get;
        init => field = value is >= 0.3 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 0.3 to 1.");
    }

    = 0.8;
}
