namespace Evaluation.Conduct.Dossiers;

/// <summary>What was told of the scheme, and when.</summary>
/// <param name="Published">When it was published; <see langword="null"/> when not known.</param>
/// <param name="IsPublished">Whether it was published at all; <see langword="null"/> when not known.</param>
/// <param name="WeightsPublished">Whether its weights were; <see langword="null"/> when not known.</param>
/// <param name="MethodPublished">Whether its scoring rules were; <see langword="null"/> when not known.</param>
/// <param name="Consulted">Whether the subjects were asked about it beforehand; <see langword="null"/> when not known.</param>
public sealed record SchemeDisclosure(DateOnly? Published, bool? IsPublished, bool? WeightsPublished, bool? MethodPublished, bool? Consulted);
