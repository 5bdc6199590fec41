using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Random or inattentive scoring: a sheet whose halves do not agree, and that is not high where all sheets are high.</summary>
internal sealed class Inattention : SheetTest
{
    private const int FewestDimensions = 6;

    internal override FindingKind Kind => PatternFindings.InattentiveScoring;

    internal override LocalText Family { get; } = new("consistency of each sheet", "各评分表的前后一致性");

    internal override ValueList<SheetMeasure> Measures { get; } =
    [
        new(
            new("resampled personal reliability (RPR)", "重抽样个人信度 RPR"),
            new("Two halves of the same dimensions of {0} agree by {1} only; {2} would be usual for a sheet of this total.", "{0}同一维度的两半仅有 {1} 的一致性；同样总分的评分表通常为 {2}。"),
            -1),
        new(
            new("person-total correlation", "个人与总体相关"),
            new("{0} is hardly high where all sheets are high (correlation {1}); {2} would be usual for a sheet of this total.", "{0}与全部评分表的高低走势不一致（相关 {1}）；同样总分的评分表通常为 {2}。"),
            -1),
    ];

    internal override int FewestScores => 24;

    internal override int FewestInRound => 20;

    internal override LocalText? Refusal(SheetTable table, int sheet) =>
        Groups(table, sheet).Length >= FewestDimensions ? null : SheetTexts.FewDimensions.With(FewestDimensions);

    internal override (ISheetDraws Draws, ISheetStatistics Statistics) For(SheetTable table, int sheet) =>
        (new ModelDraws(table.Model, sheet), new ConsistencyStatistics(table.Model, sheet, Groups(table, sheet)));

    /// <summary>The items with scores of each dimension that has two or more.</summary>
    private static int[][] Groups(SheetTable table, int sheet) =>
    [
        .. Enumerable.Range(0, table.Items).Where(item => table.Dimensions[item] >= 0 && table.Scores[sheet, item] is not null)
            .GroupBy(item => table.Dimensions[item]).Select(group => group.ToArray()).Where(items => items.Length > 1),
    ];
}
