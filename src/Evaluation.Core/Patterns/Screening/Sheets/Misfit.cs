using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Person misfit: low where others are high and high where others are low, beyond what the items allow.</summary>
internal sealed class Misfit : SheetTest
{
    private const int MostTelling = 5;

    internal override FindingKind Kind => PatternFindings.Misfit;

    internal override LocalText Family { get; } = new("fit of each sheet to the items", "各评分表与指标难易次序的拟合");

    internal override ValueList<SheetMeasure> Measures { get; } =
    [
        new(
            new("lz*", "lz*"),
            new("The scores of {0} are unlikely for its total (lz* {1}; usually {2}).", "{0}的评分组合在其总分下少见（lz* 为 {1}，通常为 {2}）。"),
            -1),
        new(
            new("Hᵀ", "Hᵀ"),
            new("{0} goes up and down with the other sheets by {1} only (Hᵀ); {2} would be usual for a sheet of this total.", "{0}与其他评分表同升同降的程度仅为 {1}（Hᵀ）；同样总分的评分表通常为 {2}。"),
            -1),
        new(
            new("normed Guttman errors", "标准化 Guttman 误差"),
            new("{0} gives hard points and withholds easy ones (normed Guttman errors {1}); {2} would be usual for a sheet of this total.", "{0}难得分处给分而易得分处不给（标准化 Guttman 误差 {1}）；同样总分的评分表通常为 {2}。"),
            1),
        new(
            new("U3", "U3"),
            new("{0} lies far towards the unlikeliest pattern of its total (U3 {1}); {2} would be usual.", "{0}接近其总分下最不可能的组合（U3 为 {1}），通常为 {2}。"),
            1),
    ];

    internal override int FewestScores => 15;

    internal override int FewestInRound => 200;

    internal override (ISheetDraws Draws, ISheetStatistics Statistics) For(SheetTable table, int sheet) =>
        (new ModelDraws(table.Model, sheet), new FitStatistics(table.Fit, sheet));

    internal override ReadOnlySpan<int> Telling(SheetTable table, int sheet, int leading) =>
        new FitStatistics(table.Fit, sheet).Unlikeliest(table.Model.Cells[sheet], MostTelling);
}
