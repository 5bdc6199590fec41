using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Straight-lining: one score given item after item.</summary>
internal sealed class StraightLines : SheetTest
{
    internal override FindingKind Kind => PatternFindings.StraightLining;

    internal override LocalText Family { get; } = new("runs of one score on each sheet", "各评分表的连续相同评分");

    internal override ValueList<SheetMeasure> Measures { get; } =
    [
        new(
            new("longest run of one score", "最长连续相同评分"),
            new("{0} gives one same score {1} times in a row; {2} would be usual for the same scores in another order.", "{0}连续 {1} 个指标给出同一得分率；同样的评分换个次序，通常为 {2} 个。"),
            1),
        new(
            new("mean run of one score", "平均连续相同评分"),
            new("{0} stays at one score for {1} items on average; {2} would be usual for the same scores in another order.", "{0}平均连续 {1} 个指标给出同一得分率；同样的评分换个次序，通常为 {2} 个。"),
            1),
    ];

    internal override int FewestScores => 20;

    internal override (ISheetDraws Draws, ISheetStatistics Statistics) For(SheetTable table, int sheet) =>
        (new OrderDraws(table.Scores.Row(sheet), table.Strata), new RunStatistics());

    internal override ReadOnlySpan<int> Telling(SheetTable table, int sheet, int leading)
    {
        (int start, int longest, _) = RunStatistics.Count(new OrderDraws(table.Scores.Row(sheet), table.Strata).Own);
        return Enumerable.Range(start, longest).ToArray();
    }
}
