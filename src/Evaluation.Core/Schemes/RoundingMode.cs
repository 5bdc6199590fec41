namespace Evaluation.Schemes;

/// <summary>What happens to the digits after the last one kept.</summary>
public enum RoundingMode
{
    /// <summary>Nothing is rounded.</summary>
    None = 0,

    /// <summary>To the nearest; a half goes away from zero (四舍五入).</summary>
    HalfUp = 1,

    /// <summary>To the nearest; a half goes to the even digit (四舍六入五成双, GB/T 8170).</summary>
    HalfEven = 2,

    /// <summary>
    /// As <c>round</c> of R 4.0 and later does: of the two neighbours with so many digits, the one nearer to the score held in binary; of
    /// equally near ones the one whose last digit is even (R Core Team, NEWS R 4.0.0). Tables published from R need it.
    /// </summary>
    R4 = 3,
}
