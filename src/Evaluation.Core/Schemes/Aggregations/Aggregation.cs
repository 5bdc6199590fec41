namespace Evaluation.Schemes.Aggregations;

/// <summary>How a branch joins the scores of its children.</summary>
/// <remarks>Each kind is a sealed record: <see cref="Sum"/>, the <see cref="Mean"/>s, <see cref="Minimum"/>, <see cref="Maximum"/>,
/// <see cref="Copeland"/>.</remarks>
public abstract record Aggregation
{
    private protected Aggregation()
    {
    }

    /// <summary>The name in a scheme file.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// The share of the children's weight, from 0 to 1, that must have a score; with less, the branch itself is left out. The default
    /// is 0: one child is enough.
    /// </summary>
    public decimal MinimumWeight { get; init; }

    /// <summary>The share of the number of children, from 0 to 1, that must have a score. The default is 0.</summary>
    public decimal MinimumCount { get; init; }
}
