namespace Evaluation.Schemes.Aggregations;

/// <summary>The highest of the children's score rates, on the branch's own scale: the best of several ways counts.</summary>
public sealed record Maximum : Aggregation
{
    /// <inheritdoc/>
    public override string Name => "maximum";
}
