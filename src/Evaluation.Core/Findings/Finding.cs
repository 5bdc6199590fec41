namespace Evaluation.Findings;

/// <summary>Something that a person should look at (线索). It accuses nobody: it says what was seen, how rare that is by chance, and what else could explain it.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Finding
{
    /// <summary>What kind it is.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>Whom and what it is about, the main one first.</summary>
    public required ValueList<Party> About { get; init; }

    /// <summary>What was seen, in one or two sentences with the figures.</summary>
    public required LocalText Statement { get; init; }

    /// <summary>The name of the statistic, in the literature's words.</summary>
    public required LocalText StatisticName { get; init; }

    /// <summary>The value of the statistic; finite.</summary>
    public required double Statistic { get; init; }

    /// <summary>The size of what was seen in the scheme's points; <see langword="null"/> where points have no meaning.</summary>
    public double? EffectInPoints { get; init; }

    /// <summary>What it rests on: a fact of the record, a test against a null, or a model's ordering.</summary>
    public FindingBasis Basis { get; init; } = FindingBasis.Test;

    /// <summary>How often chance alone would show as much, under the null that the kind states; <see langword="null"/> for a fact, which needs no chance.</summary>
    public required double? PValue { get; init; }

    /// <summary>The p-value after adjustment for its family; <see langword="null"/> for a fact.</summary>
    public required double? QValue { get; init; }

    /// <summary>The value of the statistic from which on the kind looks at it, where it has one beside its test.</summary>
    public double? Threshold { get; init; }

    /// <summary>The tests among which it was found.</summary>
    public required FindingFamily Family { get; init; }

    /// <summary>How many observations it rests on.</summary>
    public required int Observations { get; init; }

    /// <summary>What can be looked up: cells, scores, comparisons, strongest first. May be empty.</summary>
    public ValueList<LocalText> Evidence { get; init; } = [];

    /// <summary>The scores it is about, the most telling first; empty when it is about whole sheets or the round.</summary>
    public ValueList<FindingCell> Cells { get; init; } = [];
}
