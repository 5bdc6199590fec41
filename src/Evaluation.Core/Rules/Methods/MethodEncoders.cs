using Evaluation.Custom;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>The encoder of each scoring method: a new method adds a line here.</summary>
internal static class MethodEncoders
{
    private static readonly Dictionary<Type, MethodEncoder> ByType = new MethodEncoder[]
    {
        new DirectPointsEncoder(),
        new ProportionOfTargetEncoder(),
        new BandsEncoder(),
        new YesNoEncoder(),
        new LevelTableEncoder(),
        new FormulaTextEncoder(),
        new GoalpostsEncoder(),
        new RelativeMethodEncoder<MinMax>(),
        new RelativeMethodEncoder<ZScore>(),
        new RelativeMethodEncoder<PercentileRank>(),
        new RelativeMethodEncoder<RankPoints>(),
        new RelativeMethodEncoder<BordaCount>(),
        new RelativeMethodEncoder<FractionOfBest>(),
        new RelativeMethodEncoder<DistanceToTarget>(),
        new ChecklistEncoder(),
        new PointsPerCaseEncoder(),
        new DeductionPerCaseEncoder(),
        new WorkingDayDeadlineEncoder(),
        new WithinWindowEncoder(),
        new CoveredPeriodsEncoder(),
        new LongestGapEncoder(),
    }.ToDictionary(encoder => encoder.MethodType);

    internal static void Encode(ScoringMethod method, LeafRuleWriter rules)
    {
        if (method is CustomMethod custom)
            CustomEncoder.Encode(custom, rules);
        else
            ByType[method.GetType()].Encode(method, rules);
    }
}
