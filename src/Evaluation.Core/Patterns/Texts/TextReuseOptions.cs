namespace Evaluation.Patterns.Texts;

/// <summary>What counts as a text used again.</summary>
public sealed record TextReuseOptions
{
    /// <summary>The options used when none are given.</summary>
    public static TextReuseOptions Default { get; } = new();

    /// <summary>How many characters a shingle has. The default is 5: about two words of Chinese.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 2 to 50.</exception>
    public int ShingleLength
    {
        get;
        init => field = value is >= 2 and <= 50 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 2 to 50 characters.");
    }

    = 5;

    /// <summary>The smallest similarity that is reported: shared shingles over all shingles of both (Jaccard 1901). The default is 0.8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0.3 to 1.</exception>
    public double Similarity
    {
        get;
        init => field = value is >= 0.3 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 0.3 to 1.");
    }

    = 0.8;

    /// <summary>
    /// The fewest characters that a text must have, punctuation, spaces and boilerplate left out: short texts are alike by nature. The default is 30.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 10.</exception>
    public int ShortestText
    {
        get;
        init => field = value >= 10 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give 10 characters or more.");
    }

    = 30;

    /// <summary>
    /// A shingle that stands in more than this share of the texts is boilerplate, such as the words of a form, and says nothing. The default is 0.2; it
    /// is looked for among ten texts or more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and at most 1.</exception>
    public double Boilerplate
    {
        get;
        init => field = value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a share above 0.");
    }

    = 0.2;

    /// <summary>Texts that everybody is given, such as the questions of a form; their shingles say nothing. The default is none.</summary>
    public ValueList<string> Templates { get; init; } = [];
}
