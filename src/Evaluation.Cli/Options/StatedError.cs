namespace Evaluation.Cli.Options;

/// <summary>The standard deviation of an observation's error, in one of two units.</summary>
/// <param name="Share">As a share of the full mark of each indicator, or <see langword="null"/>.</param>
/// <param name="Points">In points of each indicator's own scale, or <see langword="null"/>.</param>
internal sealed record StatedError(double? Share, decimal? Points);
