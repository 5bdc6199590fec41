using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Makes schemes that differ from another one in one thing, for the question "what if".</summary>
/// <remarks>
/// What is added or taken away changes the weights of its siblings in proportion: where they had to add up to 1 or 100 they are relative afterwards, and a sum becomes a
/// weighted mean whose weights are the full marks. Every branch so keeps its own full mark, and grades keep their meaning.
/// </remarks>
public static class SchemeEdit
{
    /// <summary>The scheme without one indicator and all below it. Branches that lose their last child go too, and so do overrides and part pass marks of what is gone.</summary>
    /// <exception cref="KeyNotFoundException">The scheme has no such indicator.</exception>
    /// <exception cref="ArgumentException">Nothing would remain.</exception>
    public static Scheme Without(Scheme scheme, string code)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        if (scheme.Find(code) is null)
            throw new KeyNotFoundException($"The scheme has no indicator '{code}'.");
        (Aggregation aggregation, ValueList<Indicator> indicators) = Without(scheme.Aggregation, scheme.Indicators, code);
        if (indicators.Count == 0)
            throw new ArgumentException($"Without '{code}' nothing would remain to be scored.", nameof(code));
        Scheme left = scheme with { Aggregation = aggregation, Indicators = indicators };
        HashSet<string> codes = left.AllIndicators.Select(indicator => indicator.Code).ToHashSet(StringComparer.Ordinal);
        return left with { Adjustments = left.Adjustments.Where(adjustment => About(adjustment) is not { } about || codes.Contains(about)).ToValueList() };
    }

    /// <summary>The scheme with one more indicator.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="parent">The code of the branch that gets it; <see langword="null"/> for the first level.</param>
    /// <param name="indicator">The indicator, with a weight beside those of its siblings; under a sum its full mark is its weight.</param>
    /// <exception cref="KeyNotFoundException">The scheme has no such branch.</exception>
    public static Scheme With(Scheme scheme, string? parent, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(indicator);
        if (parent is not null && scheme.Find(parent) is not { IsLeaf: false })
            throw new KeyNotFoundException($"The scheme has no branch '{parent}'.");
        if (parent is not null)
            return scheme with { Indicators = scheme.Indicators.Select(child => With(child, parent, indicator)).ToValueList() };
        return scheme with
        {
            Aggregation = Relative(scheme.Aggregation),
            Indicators = [.. Weighed(scheme.Aggregation, scheme.Indicators), Weighed(scheme.Aggregation, indicator)],
        };
    }

    /// <summary>The scheme in which one indicator has another share among its siblings, which keep their proportions to each other.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="code">The code of the indicator; it has siblings, and its branch is a sum or weighs its children.</param>
    /// <param name="share">The share, from 0 to 1.</param>
    /// <exception cref="KeyNotFoundException">The scheme has no such indicator.</exception>
    /// <exception cref="ArgumentException">The indicator has no siblings with weights.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is outside [0, 1].</exception>
    public static Scheme WithShare(Scheme scheme, string code, decimal share)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        if (scheme.Find(code) is null)
            throw new KeyNotFoundException($"The scheme has no indicator '{code}'.");
        (Aggregation aggregation, ValueList<Indicator> indicators) = WithShare(scheme.Aggregation, scheme.Indicators, code, share);
        return scheme with { Aggregation = aggregation, Indicators = indicators };
    }

    /// <summary>The scheme in which every sum is a weighted mean and every weight a share of its siblings: what adds up stays the same.</summary>
    internal static Scheme AsShares(Scheme scheme) => scheme with
    {
        Aggregation = Relative(scheme.Aggregation),
        Indicators = Weighed(scheme.Aggregation, scheme.Indicators).Select(AsShares).ToValueList(),
    };

    /// <summary>What an adjustment is about in the tree, or <see langword="null"/>.</summary>
    internal static string? About(Adjustment adjustment) => adjustment.Effect switch
    {
        PartPassMark mark => mark.Part,
        IndicatorOverride overrides => overrides.Indicator,
        _ => null,
    };

    private static Indicator AsShares(Indicator indicator) => indicator.IsLeaf ? indicator : indicator with
    {
        FullMark = Scheme.FullMarkOf(indicator),
        Aggregation = Relative(indicator.Aggregation),
        Children = Weighed(indicator.Aggregation, indicator.Children).Select(AsShares).ToValueList(),
    };

    private static (Aggregation Aggregation, ValueList<Indicator> Children) Without(Aggregation aggregation, ValueList<Indicator> children, string code)
    {
        if (children.Any(child => child.Code == code))
            return (Relative(aggregation), Weighed(aggregation, children).Where(child => child.Code != code).ToValueList());
        Indicator[] kept = [.. children.Select(child => Without(child, code)).Where(child => !child.IsLeaf || child.Method is not null)];
        return kept.Length == children.Count
            ? (aggregation, kept.ToValueList())
            : (Relative(aggregation), Weighed(aggregation, children).Zip(children.Select(child => Without(child, code)))
                .Where(pair => !pair.Second.IsLeaf || pair.Second.Method is not null)
                .Select(pair => pair.Second with { Weight = pair.First.Weight, FullMark = Scheme.FullMarkOf(pair.First) }).ToValueList());
    }

    private static Indicator Without(Indicator branch, string code)
    {
        if (!Holds(branch, code))
            return branch;
        (Aggregation aggregation, ValueList<Indicator> children) = Without(branch.Aggregation, branch.Children, code);
        return branch with { FullMark = Scheme.FullMarkOf(branch), Aggregation = children.Count == 0 ? Sum.Instance : aggregation, Children = children };
    }

    private static Indicator With(Indicator branch, string parent, Indicator added)
    {
        if (branch.Code != parent)
            return branch with { FullMark = FullMarkIfSummed(branch), Children = branch.Children.Select(child => With(child, parent, added)).ToValueList() };
        return branch with
        {
            FullMark = Scheme.FullMarkOf(branch),
            Aggregation = Relative(branch.Aggregation),
            Children = [.. Weighed(branch.Aggregation, branch.Children), Weighed(branch.Aggregation, added)],
        };
    }

    private static (Aggregation Aggregation, ValueList<Indicator> Children) WithShare(
        Aggregation aggregation, ValueList<Indicator> children, string code, decimal share)
    {
        if (children.All(child => child.Code != code))
            return (aggregation, children.Select(child => !Holds(child, code) ? child : WithShare(child, code, share)).ToValueList());
        if (aggregation is not (Sum or WeightedAggregation) || children.Count == 1)
            throw new ArgumentException($"'{code}' has no siblings with weights.", nameof(code));
        Indicator[] weighed = [.. Weighed(aggregation, children)];
        decimal others = weighed.Where(child => child.Code != code).Sum(child => child.Weight ?? 0);
        return (Relative(aggregation), weighed.Select(child => child with { Weight = child.Code == code ? share * others : (1 - share) * child.Weight }).ToValueList());
    }

    private static Indicator WithShare(Indicator branch, string code, decimal share)
    {
        (Aggregation aggregation, ValueList<Indicator> children) = WithShare(branch.Aggregation, branch.Children, code, share);
        return branch with { FullMark = Scheme.FullMarkOf(branch), Aggregation = aggregation, Children = children };
    }

    private static bool Holds(Indicator branch, string code) => branch.Children.Any(child => child.Code == code || Holds(child, code));

    private static decimal? FullMarkIfSummed(Indicator indicator) =>
        indicator is { IsLeaf: false, Aggregation: Sum } ? Scheme.FullMarkOf(indicator) : indicator.FullMark;

    private static Aggregation Relative(Aggregation aggregation) => aggregation switch
    {
        Sum => new WeightedMean(Relative: true) { MinimumWeight = aggregation.MinimumWeight, MinimumCount = aggregation.MinimumCount },
        WeightedAggregation weighted => weighted with { Relative = true },
        _ => aggregation,
    };

    private static IEnumerable<Indicator> Weighed(Aggregation aggregation, ValueList<Indicator> children) => children.Select(child => Weighed(aggregation, child));

    private static Indicator Weighed(Aggregation aggregation, Indicator child) =>
        aggregation is Sum ? child with { FullMark = Scheme.FullMarkOf(child), Weight = Scheme.FullMarkOf(child) } : child;
}
