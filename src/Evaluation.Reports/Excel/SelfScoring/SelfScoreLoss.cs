using Evaluation.Schemes;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>Points of the total that a self-score lacks on a leaf.</summary>
/// <param name="Indicator">The leaf.</param>
/// <param name="Lost">The points of the total that it lacks, above 0.</param>
/// <param name="Score">Its score on its own scale; <see langword="null"/> when it does not count.</param>
/// <param name="FullMark">Its full mark.</param>
/// <param name="Remedy">What would win them back.</param>
public sealed record SelfScoreLoss(Indicator Indicator, decimal Lost, decimal? Score, decimal FullMark, LocalText Remedy);
