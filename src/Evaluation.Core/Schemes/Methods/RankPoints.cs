namespace Evaluation.Schemes.Methods;

/// <summary>Points equal to the rank from below: 1 for the worst, one more for each subject that is worse. Equal numbers get equal points.</summary>
/// <param name="LowerIsBetter">Whether a lower number is better. The default is <see langword="false"/>.</param>
/// <remarks>Points are not bound to the full mark.</remarks>
public sealed record RankPoints(bool LowerIsBetter = false) : RelativeMethod(LowerIsBetter)
{
    /// <inheritdoc/>
    public override string Name => "rank";
}
