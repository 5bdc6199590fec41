using Evaluation.Observations;

namespace Evaluation.Rules;

/// <summary>
/// Asks the rules of every leaf in place of the compiled kernels. What comes after the leaves (rounding, branches, ranks, explanation) is
/// the same whoever asked.
/// </summary>
/// <threadsafety>Several blocks are run at once.</threadsafety>
internal interface ILeafEngine
{
    /// <summary>Answers every cell of some subjects.</summary>
    /// <param name="subjects">The subjects.</param>
    /// <param name="observations">Their observations: subject by subject, each with one for every leaf in the scheme's order.</param>
    /// <param name="answers">In the same order, to be filled.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    void Run(
        ReadOnlySpan<Subject> subjects,
        ReadOnlySpan<Observation> observations,
        Span<LeafAnswer> answers,
        CancellationToken cancellationToken);
}
