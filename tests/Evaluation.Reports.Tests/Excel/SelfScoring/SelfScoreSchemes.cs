using CsCheck;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Reports.Excel;

/// <summary>Schemes for self-scoring, and random ones of everything that formulas can say.</summary>
internal static class SelfScoreSchemes
{
    private static readonly Gen<ScoringMethod> Method = Gen.OneOf<ScoringMethod>(
        Gen.Const<ScoringMethod>(new DirectPoints()),
        Gen.Int[0, 1].Select(no => (ScoringMethod)new YesNo(No: no)),
        Gen.Const<ScoringMethod>(new LevelTable([new("好", 8), new("中", 4.5m), new("*", 1)])),
        Gen.Const<ScoringMethod>(new Bands([new(90, 8), new(60, 3.3m), new(null, 1)])),
        Gen.Const<ScoringMethod>(new Bands([new(90, 8), new(60, 3.3m)])),
        Gen.Decimal[0.5m, 3].Select(each => (ScoringMethod)new PointsPerCase(Math.Round(each, 1), 6)),
        Gen.Decimal[0.5m, 3].Select(each => (ScoringMethod)new DeductionPerCase(Math.Round(each, 1))),
        Gen.Bool.Select(capped => (ScoringMethod)new DeductionPerCase(1.5m, capped ? 4 : null)),
        Gen.Const<ScoringMethod>(new ProportionOfTarget(70)),
        Gen.Const<ScoringMethod>(new ProportionOfTarget(20, 90)),
        Gen.Const<ScoringMethod>(new ProportionOfTarget(80, 15)),
        Gen.Const<ScoringMethod>(new Goalposts(10, 95)),
        Gen.Const<ScoringMethod>(new Goalposts(95, 5, Logarithmic: true)),
        Gen.Const<ScoringMethod>(new WorkingDayDeadline(20, 0.7m)),
        Gen.Const<ScoringMethod>(new WorkingDayDeadline(10) { Bands = [new(30, 1), new(5, 4), new(1, 6)] }),
        Gen.Bool.Select(gated => (ScoringMethod)new Checklist([new("a", 2), new("b", 3), new("c", 1.25m)], gated)));

    private static readonly Gen<RoundingRule> Rounding = Gen.OneOf(Gen.Const(RoundingRule.None), Gen.Int[0, 3].Select(RoundingRule.HalfUp));

    /// <summary>A scheme of two levels under a branch of each kind, with values for all leaves.</summary>
    internal static readonly Gen<(Scheme Scheme, ObservedValue[] Values)> Filled =
        from methods in Method.Array[6, 14]
        from kinds in Gen.Int[0, 4].Array[4]
        from rounding in Rounding.Array[3]
        from seed in Gen.Int[0, 999].Array[14]
        let scheme = Of(methods, kinds, rounding)
        select (scheme, scheme.Leaves.Select((leaf, i) => Value(leaf, seed[i])).ToArray());

    private static Scheme Of(ScoringMethod[] methods, int[] kinds, RoundingRule[] rounding)
    {
        Aggregation[] all = [.. kinds.Select(KindOf)];
        Indicator[] leaves = [.. methods.Select((method, i) => new Indicator { Code = "L" + i, Title = "末级指标" + i, FullMark = 8, Method = method })];
        Indicator[] branches = [.. leaves.Chunk((leaves.Length + 2) / 3).Select((chunk, i) => new Indicator
        {
            Code = "B" + i,
            Title = "一级指标" + i,
            FullMark = all[i] is Sum ? null : 40,
            Weight = all[3] is WeightedMean ? 2 + i : null,
            Aggregation = all[i],
            Children = chunk.Select((leaf, place) => leaf with { Weight = all[i] is WeightedMean ? 1 + place : null }).ToValueList(),
        })];
        return new Scheme
        {
            Code = "random",
            Title = "随机",
            FullMark = all[3] is Sum ? branches.Sum(Scheme.FullMarkOf) : 100,
            Aggregation = all[3],
            Rounding = new RoundingPolicy(rounding[0], rounding[1], rounding[2]),
            Indicators = branches.ToValueList(),
        };
    }

    private static Aggregation KindOf(int kind) => kind switch
    {
        0 or 1 => Sum.Instance,
        2 => new WeightedMean(Relative: true),
        3 => new Minimum(),
        _ => new Maximum(),
    };

    private static ObservedValue Value(Indicator leaf, int seed) => seed % 11 == 0 ? ObservedValue.NotApplicable : leaf.Method switch
    {
        DirectPoints => ObservedValue.OfNumber(seed % 81 / 10m),
        YesNo => ObservedValue.OfYesNo(seed % 2 == 0),
        LevelTable table => ObservedValue.OfLevel(table.Levels[seed % 3].Name),
        Checklist list => ObservedValue.OfChecklist(list.Items.Where((_, i) => (seed >> i) % 2 == 1).Select(item => item.Name)),
        { Accepts: ValueKind.Count } => ObservedValue.OfCount(seed % 40),
        _ => ObservedValue.OfNumber(1 + (seed % 1000 / 9m is var number ? Math.Round(number, 2) : 0)),
    };

    /// <summary>One leaf of each kind of value.</summary>
    internal static Scheme Small { get; } = new()
    {
        Code = "small",
        Title = "某市政务公开自查",
        FullMark = 40,
        Indicators =
        [
            new Indicator
            {
                Code = "A", Title = "主动公开",
                Children =
                [
                    new Indicator { Code = "A1", Title = "公开目录", FullMark = 10, Method = new DirectPoints(), Basis = [new Citation("政府信息公开条例 第二十条", null, Verification.Verified)], Note = "按季度更新" },
                    new Indicator { Code = "A2", Title = "公开指南", FullMark = 10, Method = new YesNo() },
                ],
            },
            new Indicator
            {
                Code = "B", Title = "依申请公开",
                Children =
                [
                    new Indicator { Code = "B1", Title = "办理质量", FullMark = 10, Method = new LevelTable([new("好", 10), new("中", 5), new("差", 0)]) },
                    new Indicator { Code = "B2", Title = "要素齐全", FullMark = 10, Method = new Checklist([new("渠道", 4), new("时限", 6)]) },
                ],
            },
        ],
    };
}
