namespace Evaluation.Schemes;

/// <summary>How a branch joins the scores of its children.</summary>
/// <remarks>Each kind is a sealed record: <see cref="Sum"/>, <see cref="WeightedMean"/>.</remarks>
public abstract record Aggregation
{
    private protected Aggregation()
    {
    }

    /// <summary>The name in a scheme file.</summary>
    public abstract string Name { get; }
}
