using Evaluation.Observations.Corrections;

namespace Evaluation.Conduct.Appeals;

/// <summary>Where a subject stood after a stage.</summary>
/// <param name="Stage">The stage; <see langword="null"/> for the first score.</param>
/// <param name="Score">The total as published; <see langword="null"/> without one.</param>
/// <param name="Rank">The rank, from 1; <see langword="null"/> without a total.</param>
/// <param name="Grade">The grade; <see langword="null"/> without one.</param>
/// <param name="Corrections">What was corrected about this subject at this stage, in the order of time.</param>
public sealed record LedgerStep(CorrectionStage? Stage, decimal? Score, decimal? Rank, string? Grade, ValueList<Correction> Corrections);
