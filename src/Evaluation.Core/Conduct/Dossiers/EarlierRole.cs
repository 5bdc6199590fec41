namespace Evaluation.Conduct.Dossiers;

/// <summary>What the assessor did earlier, and for whom.</summary>
/// <param name="Kind">What.</param>
/// <param name="For">For whom; untrusted text.</param>
/// <param name="Until">Until when; <see langword="null"/> when it goes on or is not known.</param>
public sealed record EarlierRole(EarlierRoleKind Kind, string For, DateOnly? Until);
