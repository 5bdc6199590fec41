namespace Evaluation.Cli.Input;

/// <summary>Where a subject stood in a published table.</summary>
/// <param name="Rank">The rank, from 1.</param>
/// <param name="Total">The total.</param>
internal sealed record PublishedStanding(decimal Rank, decimal Total);
