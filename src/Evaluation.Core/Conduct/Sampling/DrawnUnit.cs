namespace Evaluation.Conduct.Sampling;

/// <summary>A unit that was drawn.</summary>
/// <param name="Stratum">Its stratum; empty when the frame has none.</param>
/// <param name="Name">Its name.</param>
/// <param name="Digest">The digest that put it among the first of its stratum, in lower-case hexadecimal.</param>
public sealed record DrawnUnit(string Stratum, string Name, string Digest);
