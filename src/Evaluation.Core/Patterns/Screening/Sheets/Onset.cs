using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Onset of carelessness: from some item on the sheet repeats itself, or surprises, more than before.</summary>
internal sealed class Onset : SheetTest
{
    internal override FindingKind Kind => PatternFindings.Onset;

    internal override LocalText Family { get; } = new("change in the course of each sheet", "各评分表前后段的变化");

    internal override ValueList<SheetMeasure> Measures { get; } =
    [
        new(
            new("largest likelihood ratio of a change", "变点最大似然比"),
            new("From some item on {0} repeats itself or departs from the other sheets more than before (likelihood ratio {1}; usually {2}).", "{0}自某一指标起，重复或偏离其他评分表的程度高于前段（似然比 {1}，通常为 {2}）。"),
            1),
    ];

    internal override int FewestScores => 40;

    internal override int FewestInRound => 20;

    internal override (ISheetDraws Draws, ISheetStatistics Statistics) For(SheetTable table, int sheet) =>
        (new SegmentDraws(table.Onset.Items[sheet]), new OnsetStatistics(table.Onset, sheet));

    internal override ReadOnlySpan<int> Telling(SheetTable table, int sheet, int leading)
    {
        int[] items = table.Onset.Items[sheet];
        return items.AsSpan(new OnsetStatistics(table.Onset, sheet).Change(items).Place);
    }
}
