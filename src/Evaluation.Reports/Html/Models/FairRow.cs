namespace Evaluation.Reports.Html.Models;

/// <summary>A row of the table of fair scores: the official figures, and beside them the fair ones.</summary>
/// <param name="Anchor">The id of the subject's place in the page; empty for none.</param>
/// <param name="Name">The subject.</param>
/// <param name="Official">The official total.</param>
/// <param name="Fair">The total with severity taken out.</param>
/// <param name="Interval">The 95 % interval of that.</param>
/// <param name="IntervalKey">Its lower end.</param>
/// <param name="Difference">Fair less official.</param>
/// <param name="OfficialRank">The official rank.</param>
/// <param name="FairRank">The rank by fair totals.</param>
/// <param name="RankInterval">Between which ranks it may lie.</param>
/// <param name="RankIntervalKey">The better of the two.</param>
/// <param name="OfficialGrade">The official grade, or a dash.</param>
/// <param name="FairGrade">The grade by the fair total, or a dash.</param>
internal sealed record FairRow(
    string Anchor,
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
