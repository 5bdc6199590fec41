using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>Points by how a subject's number stands among the numbers of all subjects of the round.</summary>
/// <param name="LowerIsBetter">Whether a lower number is better. The default is <see langword="false"/>. Every number is then taken with its sign turned.</param>
/// <remarks>
/// A subject's points then depend on who else is assessed, and years cannot be compared; <see cref="Goalposts"/> avoid both. Subjects without
/// a number do not count. A round in which all have the same number is refused: it tells nobody from anybody.
/// </remarks>
public abstract record RelativeMethod(bool LowerIsBetter = false) : ScoringMethod
{
    /// <inheritdoc/>
    public sealed override ValueKind Accepts => ValueKind.Number;
}
