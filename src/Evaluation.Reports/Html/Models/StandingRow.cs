namespace Evaluation.Reports.Html.Models;

/// <summary>A row of the ranking table. Keys are what a column is sorted by; empty for nothing.</summary>
internal sealed record StandingRow
{
    /// <summary>The id of the subject's page.</summary>
    public required string Anchor { get; init; }

    /// <summary>The rank as printed, or a dash.</summary>
    public required string Label { get; init; }

    /// <summary>The rank as a number.</summary>
    public required string RankKey { get; init; }

    /// <summary>The subject.</summary>
    public required string Name { get; init; }

    /// <summary>The total as published, or a dash.</summary>
    public required string Total { get; init; }

    /// <summary>The total as a number.</summary>
    public required string TotalKey { get; init; }

    /// <summary>The total before its rounding, with all digits.</summary>
    public required string ExactTotal { get; init; }

    /// <summary>That total as a number.</summary>
    public required string ExactTotalKey { get; init; }

    /// <summary>The grade, or a dash.</summary>
    public required string Grade { get; init; }

    /// <summary>The place of the grade in the scheme, 0 for the best.</summary>
    public required string GradeKey { get; init; }

    /// <summary>The group, or a dash.</summary>
    public required string Group { get; init; }

    /// <summary>The rank in the group as printed, or a dash.</summary>
    public required string GroupLabel { get; init; }

    /// <summary>The rank in the group as a number.</summary>
    public required string GroupRankKey { get; init; }

    /// <summary>The scores of the first-level indicators.</summary>
    public required ValueList<ScoreCell> Scores { get; init; }
}
