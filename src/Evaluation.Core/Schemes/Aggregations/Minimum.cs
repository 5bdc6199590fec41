namespace Evaluation.Schemes.Aggregations;

/// <summary>The lowest of the children's score rates, on the branch's own scale: a chain is as strong as its weakest link.</summary>
public sealed record Minimum : Aggregation
{
    /// <inheritdoc/>
    public override string Name => "minimum";
}
