using Evaluation.Comparison.Matching;

namespace Evaluation.Comparison;

/// <summary>One indicator of both schemes: what it weighs and how well the same subjects did on it.</summary>
public sealed record IndicatorMove
{
    /// <summary>Its code before and after, and why it is taken for the same.</summary>
    public required Match Match { get; init; }

    /// <summary>Its title before.</summary>
    public required string TitleBefore { get; init; }

    /// <summary>Its title after.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it is a leaf in both schemes.</summary>
    public required bool IsLeaf { get; init; }

    /// <summary>The share of the total that it carried (<see cref="Schemes.EffectiveWeights"/>), from 0 to 1.</summary>
    public required decimal ShareBefore { get; init; }

    /// <summary>The share of the total that it carries, from 0 to 1.</summary>
    public required decimal ShareAfter { get; init; }

    /// <summary>Whether it is scored by the same rule, weights and full marks aside: method, panel and rounding of a leaf, aggregation of a branch.</summary>
    public required bool IsSameMethod { get; init; }

    /// <summary>How many subjects have a score on it in both rounds.</summary>
    public required int Count { get; init; }

    /// <summary>Their mean score rate before, from 0 to 1 and rounded to 18 digits; <see langword="null"/> without such subjects.</summary>
    public required decimal? MeanBefore { get; init; }

    /// <summary>Their mean score rate after, or <see langword="null"/>.</summary>
    public required decimal? MeanAfter { get; init; }

    /// <summary>The change of the mean score rate, or <see langword="null"/>.</summary>
    public decimal? Change => MeanAfter - MeanBefore;
}
