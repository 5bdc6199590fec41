namespace Evaluation.Schemes.Methods;

/// <summary>The full mark in proportion to the periods of the window that have a date in them (覆盖周期), such as every quarter.</summary>
/// <param name="From">The first day of the window.</param>
/// <param name="To">The last day of the window.</param>
/// <param name="Every">The length of the periods. One that the window cuts counts as a whole one, by its days inside the window.</param>
public sealed record CoveredPeriods(DateOnly From, DateOnly To, PeriodLength Every) : WindowMethod(From, To)
{
    /// <inheritdoc/>
    public override string Name => "covered-periods";
}
