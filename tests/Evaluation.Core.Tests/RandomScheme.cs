using CsCheck;
using Evaluation.Calendars;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;

namespace Evaluation;

/// <summary>Random valid schemes: two or three levels, sums and weighted means, every method and policy.</summary>
internal static class RandomScheme
{
    private static readonly Gen<string> Title = Gen.OneOf(
        Gen.OneOf("政务公开", "政策解读", "办事服务", "a: b", "- x", "#5", "'q'", "\"", "=1+1", "null", "是", "1.0", "😀 表情", "a\nb", "{x}", "[y]", "%", "@", "A & B <c>"),
        Gen.String[Gen.Char["甲乙丙丁abcXYZ019 ._-:"], 1, 12].Where(text => text.Trim() == text && text.Length > 0));

    private static readonly Gen<decimal> Points = Gen.Int[1, 400].Select(quarters => quarters / 4m);

    private static readonly Gen<ValueList<Citation>> Basis = Gen.Select(
            Title, Gen.OneOf(null, "https://example.org/a?b=c"), Gen.Enum<Verification>(), (text, link, mark) => new Citation(text, link, mark))
        .List[0, 2].Select(list => list.ToValueList());

    private static readonly Gen<RoundingRule> Rounding = Gen.Frequency(
        (3, Gen.Const(RoundingRule.None)),
        (1, Gen.Int[0, 3].Select(RoundingRule.HalfUp)),
        (1, Gen.Int[0, 3].Select(RoundingRule.HalfEven)));

    private static readonly Gen<decimal> Threshold = Gen.Frequency((4, Gen.Const(0m)), (1, Gen.OneOf(0.5m, 0.75m)));

    /// <summary>How a branch joins its children: one that takes weights, or none.</summary>
    private static readonly Gen<Aggregation> Joining = Gen.Select(
        Gen.Frequency<Aggregation>(
            (4, Gen.Const((Aggregation)Sum.Instance)),
            (4, Gen.Const((Aggregation)new WeightedMean(Relative: true))),
            (1, Gen.Const((Aggregation)new Copeland(Relative: true))),
            (1, Gen.Const((Aggregation)new Minimum())),
            (1, Gen.Const((Aggregation)new Maximum()))),
        Threshold,
        Threshold,
        (aggregation, weight, count) => aggregation with { MinimumWeight = weight, MinimumCount = count });

    internal static readonly Gen<Scheme> Valid =
        from children in Gen.Int[1, 4]
        from joining in Joining
        from drafts in Node(depth: 1).Array[children]
        from weights in Gen.Int[1, 9].Array[children]
        from leaf in Rounding
        from branch in Rounding
        from total in Rounding
        from levels in Gen.Select(Gen.Int[1, 3], Rounding, (level, rule) => new LevelRounding(level, rule)).List[0, 1].Select(list => list.ToValueList())
        from ties in Gen.OneOf(TieRule.Competition, TieRule.Dense, TieRule.Mean)
        from basis in Gen.Enum<RankBasis>()
        from labels in Gen.Enum<TieLabel>()
        from missing in Gen.OneOf(AbsenceRule.Zero, AbsenceRule.FullMark, AbsenceRule.Rescale, AbsenceRule.SpreadEvenly)
        from other in Gen.OneOf(AbsenceRule.Zero, AbsenceRule.FullMark, AbsenceRule.Rescale, AbsenceRule.SpreadEvenly)
        from title in Title
        from grades in Gen.Int[0, 3]
        from gradeTies in Gen.Enum<GradeTieRule>()
        from within in Gen.Enum<GradeScope>()
        from sources in Basis
        from adjustments in Adjustment.List[0, 4]
        from calendar in Calendar
        let indicators = Number(Join(drafts, weights, joining), "I")
        let fullMark = joining is Sum ? indicators.Sum(Scheme.FullMarkOf) : 100m
        select new Scheme
        {
            Code = "random",
            Title = title,
            Version = "1.0",
            Sources = sources,
            FullMark = fullMark,
            Aggregation = joining,
            Rounding = new RoundingPolicy(leaf, branch, total) { Levels = levels },
            Ranking = new RankingPolicy(ties, basis, labels) { GradeTies = gradeTies, GradesWithin = within },
            Absence = new AbsencePolicy(missing, other, AbsenceRule.Rescale),
            Calendar = calendar,
            Cutoff = new DateOnly(2025, 6, 30),
            Grades = grades switch
            {
                0 => [],
                1 => [new Grade("优") { Share = 0.3m }, new Grade("良") { Share = 0.25m }, new Grade("中") { Share = 0.45m }],
                _ => [new Grade("优", fullMark * 0.75m), new Grade("良", Below: fullMark * 0.75m)],
            },
            Adjustments = Number(adjustments, indicators),
            Indicators = indicators,
        };

    /// <summary>An adjustment of any kind; the part that a pass mark looks at is always the first indicator.</summary>
    private static Gen<Adjustment> Adjustment =>
        from title in Title
        from missing in Gen.OneOf(AbsenceRule.Zero, AbsenceRule.FullMark)
        from points in Gen.Int[1, 30]
        from mark in Gen.Int[0, 80]
        from score in Gen.OneOf((decimal?)null, 59m)
        from unscored in Gen.Bool
        from kind in Gen.Int[0, 9]
        from panel in Gen.Frequency((3, Gen.Const((Panel?)null)), (1, Panel))
        let made = Make(kind, points, mark, score, unscored && score is null)
        select made with { Title = title, Missing = missing, Panel = PanelFor(made.Method, panel) };

    private static Adjustment Make(int kind, int points, int mark, decimal? score, bool unscored)
    {
        var adjustment = new Adjustment { Code = "", Title = "", Effect = new Deduction(), FullMark = points };
        return kind switch
        {
            0 => adjustment with { Effect = new Veto(null, score, unscored), Method = new YesNo() },
            1 => adjustment with { Effect = new FailMark(mark, null, score, unscored), FullMark = 100 },
            2 => adjustment with { Effect = new PartPassMark("I1", mark / 4m, null, score, unscored), FullMark = 100 },
            3 => adjustment with { Method = new PointsPerCase(1.5m), Fault = mark % 3 == 0 ? "F" : null },
            9 => adjustment with { Method = new DirectPoints(), Fault = mark % 3 == 0 ? null : "F" },
            4 => adjustment with { Effect = new Bonus(mark), Method = new DirectPoints() },
            5 => adjustment with { Effect = new Bonus(), Method = new PointsPerCase(2) },
            6 => adjustment with { Effect = new IndicatorOverride("", mark), Method = new YesNo() },
            7 => adjustment with { Effect = new IndicatorOverride("", mark / 8m), Method = new DirectPoints() },
            _ => adjustment with { Effect = new Limit(mark / 2m, mark + 50), FullMark = 100 },
        };
    }

    /// <summary>The adjustments with their codes, overrides first and each with an indicator and a score that it can have.</summary>
    private static ValueList<Adjustment> Number(IEnumerable<Adjustment> adjustments, ValueList<Indicator> indicators)
    {
        Indicator[] all = [.. indicators.SelectMany(WithDescendants)];
        return adjustments.OrderBy(adjustment => adjustment.Effect is not IndicatorOverride).Select((adjustment, i) => adjustment with
        {
            Code = FormattableString.Invariant($"T{i + 1}"),
            Effect = adjustment.Effect is IndicatorOverride { Score: var score } ? OverrideOf(all[(int)(score * 7) % all.Length], score) : adjustment.Effect,
        }).ToValueList();
    }

    private static IndicatorOverride OverrideOf(Indicator indicator, decimal score) => new(indicator.Code, score > 40 ? 0 : Math.Min(score, Scheme.FullMarkOf(indicator)));

    private static IEnumerable<Indicator> WithDescendants(Indicator indicator) => indicator.Children.SelectMany(WithDescendants).Prepend(indicator);

    private static Gen<Indicator> Node(int depth) => depth == 3
        ? Leaf
        : Gen.Frequency((3, Leaf), (2, Branch(depth)));

    private static Gen<Indicator> Branch(int depth) =>
        from children in Gen.Int[1, 4]
        from joining in Joining
        from drafts in Node(depth + 1).Array[children]
        from weights in Gen.Int[1, 9].Array[children]
        from title in Title
        from own in Points
        select new Indicator
        {
            Code = "",
            Title = title,
            FullMark = joining is Sum ? null : own,
            Aggregation = joining,
            Children = Join(drafts, weights, joining),
        };

    private static readonly Gen<Indicator> Leaf =
        from title in Title
        from full in Points
        from basis in Basis
        from method in Method(full)
        from rounding in Gen.Frequency((5, Gen.Const((RoundingRule?)null)), (1, Rounding.Select(rule => (RoundingRule?)rule)))
        from note in Gen.Frequency((3, Gen.Const((string?)null)), (1, Title.Select(text => (string?)text)))
        from panel in Gen.Frequency((2, Gen.Const((Panel?)null)), (1, Panel))
        select new Indicator
        {
            Code = "",
            Title = title,
            FullMark = full,
            Basis = basis,
            Method = method,
            Panel = PanelFor(method, panel),
            Rounding = rounding,
            Note = note,
        };

    private static Panel? PanelFor(ScoringMethod? method, Panel? panel) =>
        method is null || (method.Accepts != ValueKind.Number && panel is not PanelConsensus) ? null : panel;

    private static Gen<Panel?> Panel => Gen.Select(
        Gen.OneOf<Panel?>(new PanelMean(), new PanelTrimmedMean(), new PanelTrimmedMean(2), new PanelMedian(), new PanelConsensus()),
        Gen.Int[1, 3],
        (panel, atLeast) => (Panel?)(panel! with { AtLeast = atLeast }));

    private static Gen<ScoringMethod> Method(decimal full) => Gen.OneOf<ScoringMethod>(
        Gen.Const((ScoringMethod)new DirectPoints()),
        Gen.Int[1, 300].Select(target => (ScoringMethod)new ProportionOfTarget(target / 2m)),
        Gen.OneOf<ScoringMethod>(new ProportionOfTarget(90, 60), new ProportionOfTarget(10, 40), new Goalposts(20, 85), new Goalposts(70, 0)),
        Gen.Select(Gen.Int[1, 20], Gen.Bool, (each, capped) => (ScoringMethod)new PointsPerCase(each / 4m, capped ? full / 2 : null)),
        Gen.Select(Gen.Int[1, 20], Gen.Bool, (each, capped) => (ScoringMethod)new DeductionPerCase(each / 4m, capped ? full / 2 : null)),
        Gen.Select(Gen.Int[0, 20], Gen.Int[1, 20], (limit, each) => (ScoringMethod)new WorkingDayDeadline(limit, each / 4m)),
        Deadline(full),
        Window(full),
        Gen.OneOf<ScoringMethod>(
            new FormulaText("iif(value >= 60, full, full * value / 60)"), new FormulaText("采集值 / 3"), new FormulaText("min(full, value * 2.5)", ValueKind.Count)),
        Gen.Bool.Select(gated => (ScoringMethod)new Checklist(
            [new ChecklistItem("一", full / 2), new ChecklistItem("二", full / 4), new ChecklistItem("c", full / 8)], gated)),
        Gen.Int[1, 4].Select(steps => (ScoringMethod)new Bands(
            Enumerable.Range(0, steps).Select(step => new Band(90 - (20 * step), full / (1 << step))).ToValueList())),
        Gen.Bool.Select(plain => (ScoringMethod)(plain ? new YesNo() : new YesNo(full / 2, full / 4))),
        Gen.Const((ScoringMethod)new LevelTable([new Level("好", full), new Level("中", full / 2), new Level("no", 0)])));

    private static Gen<ScoringMethod> Deadline(decimal full) => Gen.Select(
        Gen.Int[0, 20],
        Gen.Int[1, 20],
        Gen.Bool,
        Gen.Bool,
        Gen.Enum<WorkingDayClock>(),
        (limit, each, capped, banded, clock) => (ScoringMethod)(banded
            ? new WorkingDayDeadline(limit) { Clock = clock, Bands = LateBands(full) }
            : new WorkingDayDeadline(limit, each / 4m) { Clock = clock, Cap = capped ? full / 2 : null }));

    private static ValueList<Band> LateBands(decimal full) => [new Band(11, 0), new Band(4, full / 4), new Band(1, full / 2)];

    private static Gen<ScoringMethod> Window(decimal full) =>
        from start in Gen.Int[0, 800]
        from length in Gen.Int[0, 400]
        from each in Gen.Int[1, 20]
        from capped in Gen.Bool
        from every in Gen.Enum<PeriodLength>()
        from kind in Gen.Int[0, 3]
        let first = new DateOnly(2019, 3, 1).AddDays(start)
        let last = first.AddDays(length)
        let cap = capped ? full / 2 : (decimal?)null
        select kind switch
        {
            0 => new WithinWindow(first, last, each / 4m, cap),
            1 => new CoveredPeriods(first, last, every),
            2 => new LongestGap(first, last, each, each / 4m) { Cap = cap },
            _ => (ScoringMethod)new LongestGap(first, last, each) { Bands = LateBands(full) },
        };

    private static Gen<SchemeCalendar> Calendar => Gen.OneOf(
        new SchemeCalendar(),
        new SchemeCalendar
        {
            Days = Enumerable.Range(1, 12)
                .Select(day => new CalendarDay(new DateOnly(2027, 1, day), CalendarDayKind.Holiday, 2027, "示例", Verification.Derived))
                .ToValueList(),
        });

    private static ValueList<Indicator> Join(Indicator[] drafts, int[] weights, Aggregation joining) =>
        drafts.Select((draft, i) => joining is WeightedAggregation ? draft with { Weight = weights[i] } : draft).ToValueList();

    private static ValueList<Indicator> Number(ValueList<Indicator> indicators, string prefix) =>
        indicators.Select((indicator, i) =>
        {
            string code = FormattableString.Invariant($"{prefix}{i + 1}");
            return indicator with { Code = code, Children = Number(indicator.Children, code + ".") };
        }).ToValueList();
}
