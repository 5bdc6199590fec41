namespace Evaluation.Reports.Html.Models;

/// <summary>A row of the table of fair scores: the official figures, and beside them the fair ones.</summary>
internal sealed record FairRow(
    string Name,
    ScoreCell Official,
    ScoreCell Fair,
    string Interval,
    string IntervalKey,
    ScoreCell Difference,
    ScoreCell OfficialRank,
    ScoreCell FairRank,
    string RankInterval,
    string RankIntervalKey,
    string OfficialGrade,
    string FairGrade);
