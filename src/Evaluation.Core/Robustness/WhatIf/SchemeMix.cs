using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;

namespace Evaluation.Robustness.WhatIf;

/// <summary>A scheme with the tree and methods of one and the weights of another; both have shares for weights (<see cref="SchemeEdit"/>).</summary>
internal static class SchemeMix
{
    internal static Scheme Of(Scheme method, Scheme weights)
    {
        Dictionary<(string Parent, string Child), (decimal Weight, decimal All)> known = Branches("", weights.Indicators)
            .SelectMany(branch => branch.Children.Select(child => (branch.Parent, child.Code, Weight: child.Weight ?? 0, All: branch.Children.Sum(other => other.Weight ?? 0))))
            .ToDictionary(entry => (entry.Parent, entry.Code), entry => (entry.Weight, entry.All));
        return method with { Indicators = Weighed("", method.Aggregation, method.Indicators, known) };
    }

    private static ValueList<Indicator> Weighed(
        string parent, Aggregation aggregation, ValueList<Indicator> children, Dictionary<(string, string), (decimal Weight, decimal All)> known)
    {
        bool isWeighed = aggregation is WeightedAggregation;
        bool hasAll = children.All(child => known.ContainsKey((parent, child.Code)));
        decimal own = children.Sum(child => child.Weight ?? 0);
        Indicator[] weighed = [.. children.Select(child => (isWeighed ? child with { Weight = WeightOf(child) } : child) with
        {
            Children = Weighed(child.Code, child.Aggregation, child.Children, known),
        })];

        // A branch whose shared children weigh nothing in the other scheme keeps its own weights: something must weigh.
        return isWeighed && weighed.Sum(child => child.Weight ?? 0) == 0
            ? weighed.Zip(children).Select(pair => pair.First with { Weight = pair.Second.Weight }).ToValueList()
            : weighed.ToValueList();

        decimal? WeightOf(Indicator child) => !known.TryGetValue((parent, child.Code), out (decimal Weight, decimal All) other) || other.All == 0
            ? child.Weight / own
            : hasAll ? other.Weight : other.Weight / other.All;
    }

    private static IEnumerable<(string Parent, ValueList<Indicator> Children)> Branches(string code, ValueList<Indicator> children) =>
        children.Where(child => !child.IsLeaf).SelectMany(child => Branches(child.Code, child.Children)).Prepend((code, children));
}
