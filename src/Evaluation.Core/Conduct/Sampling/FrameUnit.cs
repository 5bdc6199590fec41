namespace Evaluation.Conduct.Sampling;

/// <summary>Something that can be drawn: an office, a site, a page, a request.</summary>
/// <param name="Name">Its name; unique in its frame, and untrusted text.</param>
/// <param name="Stratum">The stratum (layer) it belongs to; <see langword="null"/> when the frame has none.</param>
/// <param name="Size">How large it is, in any unit; finite. <see langword="null"/> when not known.</param>
/// <param name="EarlierRank">Its rank in an earlier round, 1 for the best; <see langword="null"/> when it had none.</param>
public sealed record FrameUnit(string Name, string? Stratum = null, double? Size = null, double? EarlierRank = null);
