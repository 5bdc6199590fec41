namespace Evaluation.Schemes.Methods;

/// <summary>Min-max: from <paramref name="Lowest"/> for the worst number to the full mark for the best, by distance.</summary>
/// <param name="Lowest">The points of the worst. The default is 0; above 0, geometric means above it stay usable.</param>
/// <param name="LowerIsBetter">Whether a lower number is better. The default is <see langword="false"/>.</param>
public sealed record MinMax(decimal Lowest = 0m, bool LowerIsBetter = false) : RelativeMethod(LowerIsBetter)
{
    /// <summary>The number that counts as the lowest, in place of the round's own; below <see cref="Max"/>. Numbers beyond it count as it.</summary>
    /// <remarks>Both are given or neither, the default (<see langword="null"/>).</remarks>
    public decimal? Min { get; init; }

    /// <summary>The number that counts as the highest, in place of the round's own. Numbers beyond it count as it.</summary>
    public decimal? Max { get; init; }

    /// <inheritdoc/>
    public override bool IsFixed => Min is not null && Max is not null;

    /// <inheritdoc/>
    public override string Name => "min-max";
}
