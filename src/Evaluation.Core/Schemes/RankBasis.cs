namespace Evaluation.Schemes;

/// <summary>Which total decides ranks and grades.</summary>
public enum RankBasis
{
    /// <summary>The total as published, after its rounding.</summary>
    Published = 0,

    /// <summary>The total before its rounding.</summary>
    Exact = 1,
}
