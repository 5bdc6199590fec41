using Evaluation.Schemes.Aggregations;

namespace Evaluation.Schemes;

/// <summary>The share that each indicator has in the total (有效权重): the product of the shares on the way down to it.</summary>
/// <remarks>
/// An indicator's share in its parent is its weight, under a mean or a comparison, or its full mark, under a sum, divided by those of all the children. A
/// minimum and a maximum know no weights: their children share evenly. Under means that are not arithmetic the share says how much a
/// child weighs, not how many points it gives. Adjustments have no share.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class EffectiveWeights
{
    private readonly Dictionary<string, decimal> shares = new(StringComparer.Ordinal);

    private EffectiveWeights()
    {
    }

    /// <summary>The effective weights of a valid scheme.</summary>
    /// <exception cref="Diagnostics.InvalidInputException">The scheme has errors.</exception>
    public static EffectiveWeights Of(Scheme scheme) => OfValid(SchemeValidator.Validate(scheme).OrThrow());

    /// <summary>The effective weights of a scheme that is known to be valid.</summary>
    internal static EffectiveWeights OfValid(Scheme scheme)
    {
        var weights = new EffectiveWeights();
        weights.Add(scheme.Aggregation, scheme.Indicators, 1);
        return weights;
    }

    /// <summary>The share of an indicator in the total, from 0 to 1; those of all leaves add up to 1.</summary>
    /// <exception cref="KeyNotFoundException">The scheme has no such indicator.</exception>
    public decimal this[string code] => shares[code];

    private void Add(Aggregation aggregation, ValueList<Indicator> children, decimal share)
    {
        decimal whole = children.Sum(child => Size(aggregation, child));
        foreach (Indicator child in children)
        {
            decimal own = share * Size(aggregation, child) / whole;
            shares.Add(child.Code, own);
            Add(child.Aggregation, child.Children, own);
        }
    }

    private static decimal Size(Aggregation aggregation, Indicator child) => aggregation switch
    {
        Sum => Scheme.FullMarkOf(child),
        WeightedAggregation => child.Weight ?? 0,
        _ => 1,
    };
}
