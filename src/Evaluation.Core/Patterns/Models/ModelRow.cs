using Evaluation.Patterns.Indices;
using Evaluation.Patterns.Nulls;

namespace Evaluation.Patterns.Models;

/// <summary>What the models say of a row.</summary>
/// <param name="Name">The name of the row.</param>
/// <param name="Scores">The score of each model.</param>
/// <param name="Joined">The joined score, from 0 to 1, or why there is none.</param>
/// <param name="PValue">How often an honest row would have a joined score as high, by conformal comparison with the reference.</param>
/// <param name="Reasons">The features that set it apart in the joined models.</param>
/// <param name="Probability">The probability that people would judge it positive: held out where they have judged it; <see langword="null"/> without labels or a saved model.</param>
/// <param name="ProbabilityReasons">The features that raise the probability.</param>
internal sealed record ModelRow(
    string Name,
    ValueList<ModelScore> Scores,
    IndexValue Joined,
    SheetPValue PValue,
    ValueList<FeatureReason> Reasons,
    IndexValue? Probability,
    ValueList<FeatureReason> ProbabilityReasons);
