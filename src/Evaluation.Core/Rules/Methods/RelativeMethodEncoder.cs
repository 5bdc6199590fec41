using System.Linq.Expressions;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>One rule: points by <see cref="Observation.Relative"/>, which the scorer has worked out over all subjects.</summary>
internal sealed class RelativeMethodEncoder<TMethod> : MethodEncoder<TMethod>
    where TMethod : RelativeMethod
{
    protected override void Encode(TMethod method, LeafRuleWriter rules)
    {
        decimal full = rules.FullMark;
        if (method is FractionOfBest)
            rules.Refuse("negative", o => o.Kind == ValueKind.Number && o.Number < 0m, RuleTexts.Negative, RuleDiagnostics.OutOfRange);
        Expression<Func<Observation, bool>> when = method is FractionOfBest
            ? o => o.Kind == ValueKind.Number && o.Number >= 0m
            : o => o.Kind == ValueKind.Number;
        rules.Award(method.Name, when, Points(method, full), Describe(method, full));
    }

    private static Expression<Func<Observation, decimal>> Points(RelativeMethod method, decimal full)
    {
        switch (method)
        {
            case MinMax { Lowest: var lowest }:
                decimal span = full - lowest;
                return o => lowest + (span * o.Relative);
            case ZScore { Centre: var centre, Spread: var spread }:
                return o => centre + (spread * o.Relative);
            case DistanceToTarget { Unbounded: false }:
                return o => o.Relative >= 1m ? full : full * o.Relative;
            case BordaCount or RankPoints:
                return o => o.Relative;
            default:
                return o => full * o.Relative;
        }
    }

    private static LocalText Describe(RelativeMethod method, decimal full)
    {
        LocalText text = method switch
        {
            MinMax { IsFixed: true } minMax => RuleTexts.MinMaxFixed.With(minMax.Min, minMax.Max, minMax.Lowest, full),
            ZScore { IsFixed: true } score => RuleTexts.ZScoreFixed.With(score.Centre, score.Spread, score.Mean, score.Deviation),
            MinMax minMax => RuleTexts.MinMax.With(minMax.Lowest, full),
            ZScore score => RuleTexts.ZScore.With(score.Centre, score.Spread),
            PercentileRank => RuleTexts.PercentileRank.With(full),
            RankPoints => RuleTexts.RankPoints,
            BordaCount => RuleTexts.BordaCount,
            FractionOfBest => RuleTexts.FractionOfBest.With(full),
            DistanceToTarget distance => RuleTexts.DistanceToTarget.With(distance.Target, full),
            _ => throw new InvalidOperationException($"No description for '{method.Name}'."),
        };
        return method.LowerIsBetter ? RuleTexts.LowerIsBetter.With(text) : text;
    }
}
