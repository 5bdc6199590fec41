using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Patterned scoring: the same sequence again and again.</summary>
internal sealed class Cycles : SheetTest
{
    internal override FindingKind Kind => PatternFindings.PatternedScoring;

    internal override LocalText Family { get; } = new("repetition of sequences on each sheet", "各评分表的循环重复");

    internal override ValueList<SheetMeasure> Measures { get; } =
    [
        new(
            new("largest autocorrelation, lags 1 to 10", "1 至 10 阶最大自相关"),
            new("The scores of {0} repeat themselves at some distance (autocorrelation {1}); {2} would be usual for the same scores in another order.", "{0}的评分隔若干项重复（自相关 {1}）；同样的评分换个次序，通常为 {2}。"),
            1),
        new(
            new("Markov predictability (Laz.R)", "马尔可夫可预测性（Laz.R）"),
            new("Each score of {0} follows from the one before (predictability {1}); {2} would be usual for the same scores in another order.", "{0}的每个评分可由前一个推知（可预测性 {1}）；同样的评分换个次序，通常为 {2}。"),
            1),
    ];

    internal override int FewestScores => 20;

    internal override (ISheetDraws Draws, ISheetStatistics Statistics) For(SheetTable table, int sheet)
    {
        var draws = new OrderDraws(table.Scores.Row(sheet), table.Strata);
        return (draws, new CycleStatistics(draws));
    }
}
