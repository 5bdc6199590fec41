namespace Evaluation.Schemes;

/// <summary>How the rank of equal scores is printed.</summary>
public enum TieLabel
{
    /// <summary>The rank alone: <c>9</c>, <c>9</c>, <c>11</c>.</summary>
    Plain = 0,

    /// <summary>Shared ranks marked by an equals sign: <c>=9</c>, <c>=9</c>, <c>11</c>.</summary>
    EqualsSign = 1,
}
