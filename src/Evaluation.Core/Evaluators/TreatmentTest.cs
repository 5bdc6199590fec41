using Evaluation.Evaluators.Rasch;
using Evaluation.Findings;

namespace Evaluation.Evaluators;

/// <summary>Whether evaluators treat subjects, groups or indicators differently: the joint test with its cells in the scheme's points.</summary>
/// <param name="Kind">What its findings are: <see cref="EvaluatorFindings.ByGroup"/>, <see cref="EvaluatorFindings.BySubject"/> or <see cref="EvaluatorFindings.ByIndicator"/>.</param>
/// <param name="Joint">The joint test. Its cells were tested one by one only when it spoke.</param>
/// <param name="Cells">The cells that have ratings, in the order of the joint test's.</param>
public sealed record TreatmentTest(FindingKind Kind, InteractionTest Joint, ValueList<TreatmentCell> Cells)
{
    /// <summary>For groups, how often they would matter as much if their names were dealt out among the subjects anew; <see langword="null"/> for the other kinds.</summary>
    public double? PermutationP { get; init; }

    /// <summary>The p-value that counts: the larger of the joint test's and <see cref="PermutationP"/>.</summary>
    public double Probability => Math.Max(Joint.Probability, PermutationP ?? 0);
}
