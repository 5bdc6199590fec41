namespace Evaluation.Conduct.Sampling;

/// <summary>How many units of a stratum there are, and how many of them are drawn.</summary>
/// <param name="Stratum">The stratum; empty when the frame has none.</param>
/// <param name="Units">How many units there are.</param>
/// <param name="Drawn">How many are drawn.</param>
public sealed record StratumShare(string Stratum, int Units, int Drawn);
