using Evaluation.Observations;

namespace Evaluation.Rules;

/// <summary>All rules of one leaf compiled into one call.</summary>
/// <param name="observation">The observation.</param>
/// <param name="fired">The position of the rule that fired among the leaf's rules; -1 when none did.</param>
/// <returns>The points it gave; 0 when none did.</returns>
internal delegate decimal LeafKernel(Observation observation, out int fired);
