using Evaluation.Evaluators.Agreement;
using Evaluation.Evaluators.Rasch;

namespace Evaluation.Evaluators;

/// <summary>How far evaluators agree over the whole round.</summary>
/// <param name="Alpha">Krippendorff's alpha over all cells, with the interval metric on shares of the full mark.</param>
/// <param name="Exact">How many pairs of ratings of one cell are identical, and how many the model expects; <see langword="null"/> without a model.</param>
/// <param name="Pairs">The agreement of each pair; its raters are the evaluators that gave ratings, in order.</param>
public sealed record AgreementSummary(AlphaEstimate Alpha, RatingAgreement? Exact, PairwiseAgreement Pairs);
