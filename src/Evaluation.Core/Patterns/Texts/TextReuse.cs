namespace Evaluation.Patterns.Texts;

/// <summary>Finds texts that were used again: comments, reports, explanations.</summary>
/// <remarks>
/// Texts are compared by their shingles, the runs of a few characters in them (Broder 1997), after letters were made small, full-width characters
/// plain, and spaces and punctuation taken out. What many texts share is boilerplate and taken out too. All pairs above the similarity are found, exactly:
/// candidates share one of their rarest shingles (Chaudhuri, Ganti and Kaushik 2006), so that not all pairs need to be compared.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class TextReuse
{
    private TextReuse(ValueList<TextPair> pairs, int compared, int tooShort, int boilerplate) =>
        (Pairs, Compared, TooShort, BoilerplateShingles) = (pairs, compared, tooShort, boilerplate);

    /// <summary>The pairs that are alike, the most alike first, then by position.</summary>
    public ValueList<TextPair> Pairs { get; }

    /// <summary>How many texts were long enough to be compared.</summary>
    public int Compared { get; }

    /// <summary>How many texts were left out because they are too short, or nothing but boilerplate; empty ones are not counted.</summary>
    public int TooShort { get; }

    /// <summary>How many shingles were taken for boilerplate.</summary>
    public int BoilerplateShingles { get; }

    /// <summary>Compares all texts with each other.</summary>
    /// <param name="texts">The texts; <see langword="null"/> and empty ones are passed over.</param>
    /// <param name="options">What counts; <see cref="TextReuseOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static TextReuse Among(IReadOnlyList<string?> texts, TextReuseOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        options ??= TextReuseOptions.Default;
        var corpus = new ShingleCorpus(options);
        foreach (string? text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            corpus.Add(text ?? "");
        }

        ShingleSet[] sets = corpus.Informative();
        ValueList<TextPair> pairs = new SimilarityJoin(options.Similarity).Run(sets, cancellationToken)
            .OrderByDescending(pair => pair.Similarity)
            .ThenBy(pair => pair.First)
            .ThenBy(pair => pair.Second)
            .ToValueList();
        return new TextReuse(pairs, sets.Length, corpus.NonEmpty - sets.Length, corpus.BoilerplateCount);
    }
}
