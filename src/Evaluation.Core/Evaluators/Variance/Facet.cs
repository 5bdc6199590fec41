namespace Evaluation.Evaluators.Variance;

/// <summary>What each rating is of, in one respect: its subject, evaluator, indicator, occasion.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Facet
{
    private readonly int[] positions;

    private Facet(string name, int[] positions, int levels)
    {
        Name = name;
        this.positions = positions;
        Levels = levels;
    }

    /// <summary>The name, without a colon.</summary>
    public string Name { get; }

    /// <summary>How many different levels occur.</summary>
    public int Levels { get; }

    /// <summary>For each rating the position of its level, in the order in which levels first occur.</summary>
    internal ReadOnlySpan<int> Positions => positions;

    /// <summary>A facet.</summary>
    /// <param name="name">Its name, without a colon, which joins names in terms such as <c>subject:evaluator</c>.</param>
    /// <param name="levels">For each rating its level.</param>
    /// <typeparam name="T">The type of the levels, told apart by equality.</typeparam>
    /// <exception cref="ArgumentException">The name is empty or has a colon.</exception>
    public static Facet Of<T>(string name, IEnumerable<T> levels)
        where T : notnull
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(levels);
        if (name.Contains(':', StringComparison.Ordinal))
            throw new ArgumentException($"The name '{Diagnostics.SafeText.Of(name)}' has a colon, which joins the names of facets.", nameof(name));
        var seen = new Dictionary<T, int>();
        var positions = new List<int>();
        foreach (T level in levels)
        {
            if (!seen.TryGetValue(level, out int position))
                seen.Add(level, position = seen.Count);
            positions.Add(position);
        }

        return new Facet(name, [.. positions], seen.Count);
    }
}
