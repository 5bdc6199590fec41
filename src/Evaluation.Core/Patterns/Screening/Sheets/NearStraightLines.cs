using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Scores that hardly differ within a sheet, or within a quarter of it.</summary>
internal sealed class NearStraightLines : SheetTest
{
    internal override FindingKind Kind => PatternFindings.NearStraightLining;

    internal override LocalText Family { get; } = new("variability within each sheet", "各评分表内部的离散程度");

    internal override ValueList<SheetMeasure> Measures { get; } =
    [
        new(
            new("intra-individual response variability (IRV), in levels", "表内变异 IRV（等级）"),
            new("The scores within {0} differ by {1} levels (standard deviation); {2} would be usual for a sheet of this total.", "{0}各项评分的标准差为 {1} 个等级；同样总分的评分表通常为 {2} 个等级。"),
            -1),
        .. Enumerable.Range(1, SpreadStatistics.Quarters).Select(Quarter),
    ];

    internal override int FewestScores => 10;

    internal override int FewestInRound => 20;

    internal override (ISheetDraws Draws, ISheetStatistics Statistics) For(SheetTable table, int sheet) =>
        (new ModelDraws(table.Model, sheet), new SpreadStatistics());

    internal override ReadOnlySpan<int> Telling(SheetTable table, int sheet, int leading) => leading == 0
        ? []
        : Enumerable.Range(0, table.Items)
            .Where(item => item >= (leading - 1) * table.Items / SpreadStatistics.Quarters && item < leading * table.Items / SpreadStatistics.Quarters && table.Scores[sheet, item] is not null)
            .ToArray();

    private static SheetMeasure Quarter(int quarter) => new(
        new LocalText("IRV of quarter {0} of the form, in levels", "第 {0} 个四分之一的表内变异 IRV（等级）").With(quarter),
        new(
            $"In quarter {quarter} of the form the scores of {{0}} differ by {{1}} levels (standard deviation); {{2}} would be usual for a sheet of this total.",
            $"{{0}}第 {quarter} 个四分之一部分各项评分的标准差为 {{1}} 个等级；同样总分的评分表通常为 {{2}} 个等级。"),
        -1);
}
