namespace Evaluation.Reports.Charts.Results;

/// <summary>What a slope chart compares.</summary>
public enum SlopeMeasure
{
    /// <summary>Ranks: less is better.</summary>
    Rank = 0,

    /// <summary>Totals: more is better.</summary>
    Total = 1,
}
