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
}
