namespace Evaluation.Schemes.Methods;

/// <summary>How long the periods of <see cref="CoveredPeriods"/> are.</summary>
public enum PeriodLength
{
    /// <summary>Weeks from Monday to Sunday (周).</summary>
    Week = 0,

    /// <summary>Calendar months (月).</summary>
    Month = 1,

    /// <summary>Quarters of the calendar year (季度).</summary>
    Quarter = 2,
}
