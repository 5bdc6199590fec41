namespace Evaluation.Conduct.Dossiers;

/// <summary>What was published.</summary>
/// <param name="Date">When; <see langword="null"/> when not known.</param>
/// <param name="Results">Of how many subjects the results were published; <see langword="null"/> when not known.</param>
/// <param name="ScoresPublished">Whether scores were, and not ranks alone; <see langword="null"/> when not known.</param>
/// <param name="PartScoresPublished">Whether the scores of parts were, so that totals can be recomputed; <see langword="null"/> when not known.</param>
public sealed record PublicationRecord(DateOnly? Date, int? Results, bool? ScoresPublished, bool? PartScoresPublished);
