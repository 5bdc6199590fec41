using Evaluation.Patterns.Screening.Sheets;

namespace Evaluation.Patterns.Screening;

internal static partial class PatternCatalogue
{
    /// <summary>The tests of single sheets.</summary>
    internal static readonly SheetTest[] SheetTests = [new StraightLines(), new NearStraightLines(), new Cycles(), new Inattention(), new Misfit(), new Onset()];

    /// <summary>The patterns within a sheet: straight lines, cycles, misfit, digits.</summary>
    private static readonly IPattern[] SheetPatterns =
    [
        .. SheetTests.Select(test => new SheetPattern(test)),
        new Halo(),
        new ReviewedPattern(
            () => PatternFindings.RestrictedRange,
            new(
                "The review of evaluators tests this on subjects that evaluators have in common (EVA302); the screen does not repeat it.",
                "评估员审查已用共同对象检验此项（EVA302），此处不重复。")),
        new ReviewedPattern(
            () => PatternFindings.Severity,
            new(
                "The review of evaluators tests this by a model of all ratings (EVA101 severity, EVA301 drift); the screen does not repeat it.",
                "评估员审查已用全部评分的模型检验此项（EVA101 宽严、EVA301 随时间变化），此处不重复。")),
        new RoundScores(),
        new LastDigits(),
        new AmountDigits(),
    ];
}
