namespace Evaluation.Schemes.Methods;

/// <summary>Full mark × value ÷ highest value.</summary>
/// <remarks>For numbers of 0 and above, of which more is better; a negative number is refused.</remarks>
public sealed record FractionOfBest() : RelativeMethod(LowerIsBetter: false)
{
    /// <inheritdoc/>
    public override string Name => "fraction-of-best";
}
