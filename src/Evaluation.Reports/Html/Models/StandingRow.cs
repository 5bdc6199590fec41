namespace Evaluation.Reports.Html.Models;

/// <summary>A row of the ranking table. Keys are what a column is sorted by; empty for nothing.</summary>
internal sealed record StandingRow
{
    public required string Anchor { get; init; }

    public required string Label { get; init; }

    public required string RankKey { get; init; }

    public required string Name { get; init; }

    public required string Total { get; init; }

    public required string TotalKey { get; init; }

    /// <summary>The total before its rounding, with all digits.</summary>
    public required string ExactTotal { get; init; }

    public required string ExactTotalKey { get; init; }

    public required string Grade { get; init; }

    public required string GradeKey { get; init; }

    public required string Group { get; init; }

    public required string GroupLabel { get; init; }

    public required string GroupRankKey { get; init; }

    /// <summary>The scores of the first-level indicators.</summary>
    public required ValueList<ScoreCell> Scores { get; init; }
}
