namespace Evaluation.Schemes.Methods;

/// <summary>Min-max: from <paramref name="Lowest"/> for the worst number to the full mark for the best, by distance.</summary>
/// <param name="Lowest">The points of the worst. The default is 0; above 0, geometric means above it stay usable.</param>
/// <param name="LowerIsBetter">Whether a lower number is better. The default is <see langword="false"/>.</param>
public sealed record MinMax(decimal Lowest = 0m, bool LowerIsBetter = false) : RelativeMethod(LowerIsBetter)
{
    /// <inheritdoc/>
    public override string Name => "min-max";
}
