using Evaluation.Evaluators.Rasch;
using Evaluation.Findings;

namespace Evaluation.Evaluators;

/// <summary>Whether evaluators treat subjects, groups or indicators differently: the joint test with its cells in the scheme's points.</summary>
/// <param name="Kind">What its findings are: <see cref="EvaluatorFindings.ByGroup"/>, <see cref="EvaluatorFindings.BySubject"/> or <see cref="EvaluatorFindings.ByIndicator"/>.</param>
/// <param name="Joint">The joint test. Its cells were tested one by one only when it spoke.</param>
/// <param name="Cells">The cells that have ratings, in the order of the joint test's.</param>
public sealed record TreatmentTest(FindingKind Kind, InteractionTest Joint, ValueList<TreatmentCell> Cells);
