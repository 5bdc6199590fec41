using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

public sealed class ImprovementPlanTests
{
    private static readonly Grade[] Grades = [new("优", From: 80), new("良", From: 60, Below: 80), new("差", Below: 60)];

    private static RoundResult Score(Scheme scheme, params (string Subject, ObservedValue[] Values)[] rows)
    {
        var builder = new ObservationTableBuilder(scheme);
        Indicator[] leaves = [.. scheme.ObservedLeaves];
        foreach ((string subject, ObservedValue[] values) in rows)
        {
            for (int leaf = 0; leaf < leaves.Length; leaf++)
                builder.Add(subject, leaves[leaf].Code, values[leaf]);
        }

        return Scorer.For(scheme).Score(builder.Build());
    }

    private static readonly Scheme Office = new()
    {
        Code = "s",
        Title = "s",
        Grades = [.. Grades],
        Indicators =
        [
            TestRounds.Direct("A", 50),
            new Indicator { Code = "B", Title = "b", FullMark = 30, Method = new YesNo() },
            new Indicator { Code = "C", Title = "c", FullMark = 20, Method = new LevelTable([new Level("好", 20), new Level("中", 12), new Level("差", 0)]) },
        ],
    };

    private static RoundResult OfficeRound() => Score(
        Office,
        ("甲", [ObservedValue.OfNumber(30), ObservedValue.OfYesNo(false), ObservedValue.OfLevel("差")]),
        ("乙", [ObservedValue.OfNumber(40), ObservedValue.OfYesNo(true), ObservedValue.OfLevel("差")]));

    [Test]
    public void The_next_grade_is_reached_by_the_cheapest_steps()
    {
        // 30 to 60: the yes alone gives 30 for 30 × 3 = 90; 20 more on A for 20 and the middle level's 12 for 24 give 32 for 44.
        var options = new ImprovementOptions { Efforts = [new LeafEffort("A", 1), new LeafEffort("B", 3), new LeafEffort("C", 2)] };

        ImprovementPlan plan = ImprovementPlan.For(OfficeRound(), "甲", ImprovementGoal.NextGrade, options).OrThrow();

        Assert.That(plan.Steps.Select(step => (step.Leaf.Code, step.To.ToString(), step.Effort)), Is.EqualTo(new[] { ("A", "50", 20m), ("C", "中", 24m) }));
        Assert.That((plan.Effort, plan.IsCheapest, plan.IsAdditive, plan.After.Score, plan.After.Grade!.Name), Is.EqualTo((44m, true, true, (decimal?)62, "良")));
        Assert.That(plan.ToText(Language.Chinese), Does.Contain("投入 24"));
        Assert.That(plan.ToText(Language.English), Does.Contain("No cheaper set exists"));
        Assert.That(plan.ToJson(), Does.Contain("\"effort\": 44"));
    }

    [Test]
    public void A_rank_is_reached_while_the_others_stay()
    {
        ImprovementPlan plan = ImprovementPlan.For(OfficeRound(), "甲", ImprovementGoal.Rank(1)).OrThrow();

        Assert.That((plan.After.Rank, plan.Effort), Is.EqualTo(((decimal?)1, 40m)));
    }

    [Test]
    public void Offered_steps_replace_those_of_the_method()
    {
        var options = new ImprovementOptions { PerPoint = null, Offered = [new OfferedStep("A", ObservedValue.OfNumber(47), 5), new OfferedStep("B", ObservedValue.OfYesNo(true), 9)] };

        ImprovementPlan plan = ImprovementPlan.For(OfficeRound(), "甲", ImprovementGoal.Score(47), options).OrThrow();

        Assert.That((plan.Steps.Single().To.Number, plan.Effort), Is.EqualTo((47m, 5m)));
        Assert.That(ImprovementPlan.For(OfficeRound(), "甲", ImprovementGoal.Score(78), options).Diagnostics.Single().Code, Is.EqualTo("WHA107"));
    }

    [Test]
    public void A_goal_that_is_reached_already_costs_nothing()
    {
        ImprovementPlan plan = ImprovementPlan.For(OfficeRound(), "乙", ImprovementGoal.Grade("良")).OrThrow();

        Assert.That((plan.Steps.Count, plan.Effort, plan.IsCheapest), Is.EqualTo((0, 0m, true)));
        Assert.That(plan.ToText(Language.English), Does.Contain("already"));
    }

    [Test]
    public void Goals_and_efforts_that_cannot_be_are_told()
    {
        RoundResult round = OfficeRound();

        string[] Codes(string subject, ImprovementGoal goal, ImprovementOptions? options = null) =>
            [.. ImprovementPlan.For(round, subject, goal, options).Diagnostics.Select(diagnostic => diagnostic.Code)];

        Assert.That(Codes("x", ImprovementGoal.NextGrade), Is.EqualTo(new[] { "WHA103" }));
        Assert.That(Codes("甲", ImprovementGoal.Grade("特优")), Is.EqualTo(new[] { "WHA105" }));
        Assert.That(Codes("甲", ImprovementGoal.Score(101)), Is.EqualTo(new[] { "WHA107" }));
        Assert.That(Codes("甲", ImprovementGoal.NextGrade, new ImprovementOptions { Efforts = [new LeafEffort("Z", -1)] }), Is.EqualTo(new[] { "WHA101", "WHA109" }));
        Assert.That(ImprovementPlan.For(Score(Office, ("丙", [ObservedValue.OfNumber(50), ObservedValue.OfYesNo(true), ObservedValue.OfLevel("好")])), "丙", ImprovementGoal.NextGrade)
            .Diagnostics.Single().Code, Is.EqualTo("WHA106"));
    }

    [Test]
    public void A_scheme_that_compares_subjects_is_refused_until_its_numbers_are_fixed()
    {
        Scheme relative = Office with { Indicators = [new Indicator { Code = "A", Title = "a", FullMark = 100, Method = new MinMax() }] };
        RoundResult round = Score(relative, ("甲", [ObservedValue.OfNumber(1)]), ("乙", [ObservedValue.OfNumber(5)]));

        Assert.That(ImprovementPlan.For(round, "甲", ImprovementGoal.Score(50)).Diagnostics.Single().Code, Is.EqualTo("WHA108"));

        Scheme frozen = SchemeFreeze.Of(relative, round.Observations, "2020").OrThrow();
        RoundResult later = Score(frozen, ("甲", [ObservedValue.OfNumber(1)]), ("乙", [ObservedValue.OfNumber(5)]));
        Assert.That(ImprovementPlan.For(later, "甲", ImprovementGoal.Score(50)).OrThrow().Steps.Single().To.Number, Is.EqualTo(3));
    }

    [Test]
    public void Forty_leaves_in_tenths_are_no_trouble()
    {
        Scheme forty = new() { Code = "s", Title = "s", FullMark = 820, Indicators = Enumerable.Range(1, 40).Select(i => TestRounds.Direct($"L{i}", i)).ToValueList() };
        RoundResult round = Score(forty, ("甲", [.. Enumerable.Repeat(ObservedValue.OfNumber(0), 40)]));

        ImprovementPlan plan = ImprovementPlan.For(round, "甲", ImprovementGoal.Score(400.05m)).OrThrow();

        // A point costs 1 wherever it is gained, and steps are multiples of a tenth: 400.1 is the least that will do.
        Assert.That((plan.Effort, plan.LowerBound, plan.After.Score), Is.EqualTo((400.1m, 400.1m, (decimal?)400.1m)));
    }

    [Test]
    public void What_was_spread_over_siblings_counts_in_their_gains()
    {
        Scheme spread = new()
        {
            Code = "s",
            Title = "s",
            Absence = new AbsencePolicy(Missing: AbsenceRule.SpreadEvenly),
            Indicators = [TestRounds.Direct("A", 50), TestRounds.Direct("B", 30), TestRounds.Direct("C", 20)],
        };
        RoundResult round = Score(spread, ("甲", [ObservedValue.OfNumber(25), ObservedValue.OfNumber(0), ObservedValue.Missing]));

        ImprovementPlan plan = ImprovementPlan.For(round, "甲", ImprovementGoal.Score(70)).OrThrow();

        // A counts 60 and B 40: 30 points of B bring 40, every other way to 70 costs more.
        Assert.That((plan.Before.Score, plan.After.Score, plan.Effort, plan.Steps.Single().Leaf.Code), Is.EqualTo(((decimal?)30, (decimal?)70, 30m, "B")));
        Assert.That(plan.NotConsidered.Single().Indicator, Is.EqualTo("C"));
    }

    private sealed record Small(Scheme Scheme, ObservedValue[] Values, ImprovementOptions Options, decimal Goal);

    private static Gen<Indicator> Leaf(int number) =>
        from full in Gen.Int[2, 12]
        from weight in Gen.Int[1, 5]
        from method in Gen.OneOf<ScoringMethod>(
            Gen.Const((ScoringMethod)new DirectPoints()),
            Gen.Const((ScoringMethod)new YesNo()),
            Gen.Const((ScoringMethod)new LevelTable([new Level("a", full), new Level("b", full / 3m), new Level("c", 0)])),
            Gen.Const((ScoringMethod)new ProportionOfTarget(30)),
            Gen.Const((ScoringMethod)new Bands([new Band(20, full), new Band(10, full / 2m)])),
            Gen.Const((ScoringMethod)new Checklist([new ChecklistItem("x", full / 2m), new ChecklistItem("y", full / 4m)])),
            Gen.Const((ScoringMethod)new PointsPerCase(full / 3m)),
            Gen.Const((ScoringMethod)new DeductionPerCase(full / 4m)))
        select new Indicator { Code = $"L{number}", Title = $"L{number}", FullMark = full, Weight = weight, Method = method };

    private static ObservedValue Start(Indicator leaf, int raw) => leaf.Method switch
    {
        YesNo => ObservedValue.OfYesNo(raw % 2 == 0),
        LevelTable => ObservedValue.OfLevel(raw % 2 == 0 ? "b" : "c"),
        Checklist => ObservedValue.OfChecklist(raw % 2 == 0 ? ["y"] : []),
        PointsPerCase or DeductionPerCase => ObservedValue.OfCount(raw % 4),
        DirectPoints => ObservedValue.OfNumber(leaf.FullMark!.Value * (raw % 5) / 10),
        _ => ObservedValue.OfNumber(raw % 15),
    };

    private static Gen<Small> SmallScheme(Gen<Aggregation> joining) =>
        from count in Gen.Int[2, 4]
        from leaves in Gen.Select(Leaf(0), Leaf(1), Leaf(2), Leaf(3))
        from raw in Gen.Int[0, 99].Array[4]
        from efforts in Gen.Int[0, 9].Array[8]
        from top in joining
        from inner in joining
        from goal in Gen.Int[20, 100]
        from digits in Gen.Int[0, 3]
        let all = new[] { leaves.Item1, leaves.Item2, leaves.Item3, leaves.Item4 }.Take(count).ToArray()
        let scheme = Tree(all, top, inner, digits)
        select new Small(
            scheme,
            [.. scheme.Leaves.Select((leaf, i) => Start(leaf, raw[i]))],
            new ImprovementOptions { StepsPerLeaf = 4, Efforts = scheme.Leaves.Select((leaf, i) => new LeafEffort(leaf.Code, efforts[i] / 4m, efforts[4 + i])).ToValueList() },
            goal);

    /// <summary>The first two leaves under a branch, the others beside it; under a sum the marks are the weights.</summary>
    private static Scheme Tree(Indicator[] leaves, Aggregation top, Aggregation inner, int digits)
    {
        Indicator Weighed(Indicator indicator, Aggregation parent) => parent is Sum or Minimum ? indicator with { Weight = null } : indicator;
        Indicator branch = Weighed(
            new Indicator { Code = "P", Title = "P", Weight = 3, Aggregation = inner, Children = [Weighed(leaves[0], inner), Weighed(leaves[1], inner)] }, top);
        Indicator[] first = [branch, .. leaves.Skip(2).Select(leaf => Weighed(leaf, top))];
        return new Scheme
        {
            Code = "small",
            Title = "small",
            Aggregation = top,
            FullMark = top is Sum ? first.Sum(Scheme.FullMarkOf) : 100,
            Rounding = new RoundingPolicy(Total: digits == 3 ? RoundingRule.None : RoundingRule.HalfUp(digits)),
            Indicators = [.. first],
        };
    }

    /// <summary>The least effort of all sets of values, each scored; <see langword="null"/> when none reaches the goal.</summary>
    private static decimal? BruteForce(Small small, decimal wanted)
    {
        Indicator[] leaves = [.. small.Scheme.Leaves];
        ObservedValue[][] choices = [.. leaves.Select((leaf, i) => StepOffers.Of(leaf, small.Values[i], small.Options.StepsPerLeaf).Prepend(small.Values[i]).Distinct().ToArray())];
        int sets = choices.Aggregate(1, (all, choice) => all * choice.Length);
        RoundResult scored = Score(small.Scheme, [.. Enumerable.Range(0, sets).Select(set => ($"{set}", Values(set, choices)))]);
        Scorecard now = Score(small.Scheme, ("now", small.Values)).Find("now")!.Card;
        return scored.Standings.Where(standing => standing.Score >= wanted && leaves.All(leaf => standing.Card[leaf.Code].Score >= now[leaf.Code].Score))
            .Min(standing => (decimal?)leaves.Select((leaf, i) => Effort(small.Options.Efforts[i], standing.Card[leaf.Code].Score!.Value - now[leaf.Code].Score!.Value)).Sum());
    }

    private static decimal Effort(LeafEffort effort, decimal points) => points == 0 ? 0 : effort.Start + (effort.PerPoint * points);

    private static ObservedValue[] Values(int set, ObservedValue[][] choices)
    {
        var values = new ObservedValue[choices.Length];
        for (int i = 0; i < choices.Length; i++)
        {
            (set, int choice) = Math.DivRem(set, choices[i].Length);
            values[i] = choices[i][choice];
        }

        return values;
    }

    private static void Check(Small small, ImprovementOptions options, bool isExact, bool? isAdditive)
    {
        decimal wanted = small.Scheme.FullMark * small.Goal / 100;
        Checked<ImprovementPlan> found = ImprovementPlan.For(Score(small.Scheme, ("s", small.Values)), "s", ImprovementGoal.Score(wanted), options);
        decimal? brute = BruteForce(small, wanted);
        if (brute is null)
        {
            Assert.That(found.Diagnostics.Single().Code, Is.EqualTo("WHA107"));
            return;
        }

        ImprovementPlan plan = found.OrThrow();
        Assert.That(plan.After.Score, Is.GreaterThanOrEqualTo(wanted));
        Assert.That(plan.LowerBound, Is.LessThanOrEqualTo(brute));
        Assert.That(plan.Effort, isExact ? Is.EqualTo(brute) : Is.GreaterThanOrEqualTo(brute));
        if (isAdditive is not null)
            Assert.That(plan.IsAdditive, Is.EqualTo(isAdditive));
    }

    private static readonly Gen<Aggregation> Additive = Gen.OneOf(Gen.Const((Aggregation)Sum.Instance), Gen.Const((Aggregation)new WeightedMean(Relative: true)));

    private static readonly Gen<Aggregation> Other = Gen.OneOf(Gen.Const((Aggregation)new GeometricMean(Relative: true)), Gen.Const((Aggregation)new Minimum()));

    [Test]
    public void The_cheapest_set_equals_brute_force_on_500_random_additive_schemes() =>
        SmallScheme(Additive).Sample(small => Check(small, small.Options, isExact: true, isAdditive: true), iter: 500);

    [Test]
    public void The_cheapest_set_equals_brute_force_where_gains_do_not_add_up() =>
        SmallScheme(Other).Sample(small => Check(small, small.Options, isExact: true, isAdditive: false), iter: 100);

    [Test]
    public void Bounds_hold_where_too_many_sets_would_have_to_be_looked_at()
    {
        SmallScheme(Other).Sample(small => Check(small, small.Options with { MostSets = 1 }, isExact: false, isAdditive: false), iter: 100);
        SmallScheme(Additive).Sample(small => Check(small, small.Options with { MostStates = 3 }, isExact: false, isAdditive: true), iter: 100);
    }
}
