namespace Evaluation.Patterns.Nulls;

/// <summary>How often an honest sheet would have an index at least as suspect, or why that is not known.</summary>
/// <param name="PValue">From above 0 to 1; <see langword="null"/> when there is none.</param>
/// <param name="Draws">How many simulated sheets, or other sheets, it was compared with.</param>
/// <param name="Reason">Why there is no p-value.</param>
internal sealed record SheetPValue(double? PValue, int Draws, LocalText? Reason)
{
    internal static SheetPValue Without(LocalText reason) => new(null, 0, reason);
}
