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

    /// <summary>
    /// Whether the numbers that the method compares with are fixed in the scheme, from an earlier round, so that nothing depends on who else is assessed and years
    /// can be compared. Only min-max and standard scores have such numbers.
    /// </summary>
    public virtual bool IsFixed => false;
}
