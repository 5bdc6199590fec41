namespace Evaluation.Schemes.Aggregations;

/// <summary>The plain sum: a branch's score is the sum of its children's, its full mark the sum of theirs.</summary>
public sealed record Sum : Aggregation
{
    private Sum()
    {
    }

    /// <summary>The one value.</summary>
    public static Sum Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "sum";
}
