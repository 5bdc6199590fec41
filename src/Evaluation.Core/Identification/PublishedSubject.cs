namespace Evaluation.Identification;

/// <summary>What was published about one subject.</summary>
/// <param name="Name">The subject's name.</param>
/// <param name="Scores">Its score on each indicator of the first level, in the scheme's order and on the indicator's own scale.</param>
/// <param name="Total">Its total, or <see langword="null"/> when only the scores were published.</param>
public sealed record PublishedSubject(string Name, ValueList<decimal> Scores, decimal? Total);
