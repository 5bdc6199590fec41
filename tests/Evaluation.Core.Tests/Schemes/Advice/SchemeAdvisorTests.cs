using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Advice;

public sealed class SchemeAdvisorTests
{
    private static readonly Citation Verified = new("条例", Verification: Verification.Verified);

    [Test]
    public void A_wise_scheme_gets_no_advice() =>
        Assert.That(SchemeAdvisor.Advise(Of(Leaf("A", 60, new DirectPoints()), Leaf("B", 40, new YesNo()))), Is.Empty);

    private static IEnumerable<ScoringMethod> MethodsThatTellNobodyApart() =>
    [
        new YesNo(Yes: 3, No: 3),
        new YesNo(Yes: 0),
        new LevelTable([new Level("好", 5), new Level("差", 5)]),
        new Bands([new Band(null, 5)]),
        new Bands([new Band(90, 5), new Band(null, 5)]),
        new Checklist([new ChecklistItem("a", 0), new ChecklistItem("b", 0)]),
    ];

    [TestCaseSource(nameof(MethodsThatTellNobodyApart))]
    public void A_method_whose_outcomes_all_give_the_same_is_told(ScoringMethod method)
    {
        Diagnostic advice = SchemeAdvisor.Advise(Of(Leaf("A", 90, new DirectPoints()), Leaf("B", 10, method))).Single();

        Assert.That((advice.Code, advice.Severity, advice.Place.Path), Is.EqualTo(("SCH701", DiagnosticSeverity.Warning, "B")));
        Assert.That(advice.Message(Language.English), Does.Contain("(1 in all): B."));
        Assert.That(advice.Message(Language.Chinese), Does.Contain("没有区分度（共 1 项）：B。"));
    }

    private static IEnumerable<ScoringMethod> MethodsThatTellApart() =>
    [
        new YesNo(Yes: 0, No: 10),
        new LevelTable([new Level("好", 10), new Level("差", 5)]),
        new Bands([new Band(90, 10)]),
        new Checklist([new ChecklistItem("a", 10), new ChecklistItem("b", 0)]),
        new PointsPerCase(1),
        new DeductionPerCase(1, Cap: 10),
    ];

    [TestCaseSource(nameof(MethodsThatTellApart))]
    public void A_method_that_tells_subjects_apart_and_reaches_the_full_mark_is_left_alone(ScoringMethod method) =>
        Assert.That(SchemeAdvisor.Advise(Of(Leaf("A", 90, new DirectPoints()), Leaf("B", 10, method))), Is.Empty);

    [Test]
    public void A_constant_deduction_is_told_and_a_veto_is_not()
    {
        Scheme scheme = Of(Leaf("A", 100, new DirectPoints())) with
        {
            Adjustments = [Adjust("V", new Veto(), new YesNo(0)), Adjust("D", new Deduction(), new YesNo(5, 5))],
        };

        Assert.That(Codes(scheme), Is.EqualTo(new[] { "SCH701 D" }));
    }

    [Test]
    public void Leaves_below_half_a_percent_are_counted_with_their_share()
    {
        Diagnostic advice = SchemeAdvisor.Advise(
            Of(Leaf("A", 98.8m, new DirectPoints()), Leaf("B", 0.4m, new DirectPoints()), Leaf("C", 0.5m, new DirectPoints()), Leaf("D", 0.3m, new DirectPoints()))).Single();

        Assert.That(advice.Code, Is.EqualTo("SCH702"));
        Assert.That(advice.Message(Language.English), Does.StartWith("Leaves that make up less than 0.5 % of the total each (2 in all, together 0.7 %): B, D."));
        Assert.That(advice.Message(Language.Chinese), Does.StartWith("在总分中占比不足 0.5% 的末级指标（共 2 项，合计 0.7%）：B、D。"));
    }

    [Test]
    public void Of_many_leaves_ten_are_named()
    {
        Indicator[] small = [.. Enumerable.Range(0, 12).Select(i => Leaf($"S{i:00}", 0.25m, new DirectPoints()))];

        string message = SchemeAdvisor.Advise(Of([Leaf("A", 97, new DirectPoints()), .. small])).Single().Message(Language.English);

        Assert.That(message, Does.Contain("(12 in all, together 3 %)").And.Contain("S09, …. Merge").And.Not.Contain("S10"));
    }

    private static IEnumerable<ScoringMethod> MethodsThatStopAtSeven() =>
    [
        new PointsPerCase(1, Cap: 7),
        new YesNo(Yes: 7),
        new LevelTable([new Level("好", 7), new Level("差", 0)]),
        new Bands([new Band(90, 7), new Band(null, 0)]),
        new Checklist([new ChecklistItem("a", 3), new ChecklistItem("b", 4)]),
    ];

    [TestCaseSource(nameof(MethodsThatStopAtSeven))]
    public void Points_that_nobody_can_earn_are_told(ScoringMethod method)
    {
        Diagnostic advice = SchemeAdvisor.Advise(Of(Leaf("A", 90, new DirectPoints()), Leaf("B", 10, method))).Single();

        Assert.That((advice.Code, advice.Place.Path), Is.EqualTo(("SCH711", "B")));
        Assert.That(advice.Message(Language.English), Does.Contain("B (3 of 10)"));
        Assert.That(advice.Message(Language.Chinese), Does.Contain("B（10 分中的 3 分）"));
    }

    [Test]
    public void Points_that_no_deduction_can_take_are_told()
    {
        Diagnostic advice = SchemeAdvisor.Advise(Of(Leaf("A", 90, new DirectPoints()), Leaf("B", 10, new DeductionPerCase(2, Cap: 6)))).Single();

        Assert.That(advice.Code, Is.EqualTo("SCH712"));
        Assert.That(advice.Message(Language.English), Does.Contain("B (4 of 10)"));
        Assert.That(advice.Message(Language.Chinese), Does.Contain("B（10 分中的 4 分）"));
    }

    [TestCase(95, new[] { "SCH713 L" })]
    [TestCase(100, new string[0])]
    [TestCase(110, new string[0])]
    public void A_limit_is_told_when_it_lies_below_the_full_mark(int cap, string[] codes)
    {
        Scheme scheme = Of(Leaf("A", 100, new DirectPoints())) with { Adjustments = [Adjust("L", new Limit(AtMost: cap))] };

        Assert.That(Codes(scheme), Is.EqualTo(codes));
    }

    [TestCase(21, new[] { "SCH721 X", "SCH722 X" })]
    [TestCase(20, new[] { "SCH722 X" })]
    [TestCase(15, new string[0])]
    public void A_bonus_is_measured_by_the_full_mark_and_by_the_narrowest_grade(int points, string[] codes)
    {
        Scheme scheme = Of(Leaf("A", 100, new DirectPoints())) with
        {
            Grades = [new Grade("优", From: 90), new Grade("良", From: 75, Below: 90), new Grade("中", From: 60, Below: 75), new Grade("差", Below: 60)],
            Adjustments = [Adjust("X", new Bonus(), new PointsPerCase(1, Cap: points))],
        };

        Assert.That(Codes(scheme), Is.EqualTo(codes));
    }

    [Test]
    public void A_limit_and_a_bonus_over_a_grade_are_told_with_their_figures()
    {
        Scheme scheme = Of(Leaf("A", 100, new DirectPoints())) with
        {
            Grades = [new Grade("优", From: 85), new Grade("良", From: 80, Below: 85), new Grade("差", Below: 80)],
            Adjustments = [Adjust("L", new Limit(AtMost: 95)), Adjust("X", new Bonus(), new YesNo(6))],
        };

        ValueList<Diagnostic> advice = SchemeAdvisor.Advise(scheme);

        Assert.That(advice.Select(diagnostic => diagnostic.Message(Language.English)), Is.EqualTo(new[]
        {
            "The limit 'L' ends at 95, but the tree can give 100: better totals all become 95. Raise 'atMost', unless they are meant to share a rank.",
            "Bonuses can add 6 points, more than the 5 between the grade lines 80 and 85: they can lift a subject over a whole grade. "
                + "Lower them, or draw the grade lines further apart.",
        }));
        Assert.That(advice[0].Message(Language.Chinese), Does.StartWith("“L”的上限为 95，而指标树可得 100"));
        Assert.That(advice[1].Message(Language.Chinese), Does.StartWith("加分最多 6 分，大于等级线 80 与 85 之间的 5 分"));
    }

    [Test]
    public void Bonuses_are_added_up_and_the_figures_stated()
    {
        Scheme scheme = Of(Leaf("A", 100, new DirectPoints())) with
        {
            Adjustments = [Adjust("X", new Bonus(), new YesNo(15)), Adjust("Y", new Bonus(), new DirectPoints(), 10)],
        };

        Diagnostic advice = SchemeAdvisor.Advise(scheme).Single();

        Assert.That(advice.Message(Language.English), Does.StartWith("Bonuses can add 25 points, 25 % of the full mark 100:"));
        Assert.That(advice.Message(Language.Chinese), Does.StartWith("加分最多 25 分，为满分 100 的 25%"));
    }

    [Test]
    public void Recalled_citations_are_counted_and_named()
    {
        Scheme scheme = Of(Leaf("A", 60, new DirectPoints()), Leaf("B", 40, new DirectPoints()) with { Basis = [Verified, new Citation("听说")] }) with
        {
            Sources = [new Citation("忘了")],
        };

        Diagnostic advice = SchemeAdvisor.Advise(scheme).Single();

        Assert.That((advice.Code, advice.Place.Path), Is.EqualTo(("SCH731", "s")));
        Assert.That(advice.Message(Language.English), Does.StartWith("2 of 4 citations are recalled and not checked: sources, B."));
        Assert.That(advice.Message(Language.Chinese), Does.StartWith("4 条依据中有 2 条凭记忆列出、未经核实：来源（sources）、B。"));
    }

    [Test]
    public void A_basis_of_a_branch_covers_its_leaves_and_what_has_none_is_information()
    {
        Indicator branch = new() { Code = "P", Title = "p", Basis = [Verified], Children = [TestRounds.Direct("P1", 30), TestRounds.Direct("P2", 30)] };
        Scheme scheme = Of(branch, TestRounds.Direct("A", 40)) with { Adjustments = [Adjust("L", new Limit(AtLeast: 0)) with { Basis = [] }] };

        Diagnostic advice = SchemeAdvisor.Advise(scheme).Single();

        Assert.That((advice.Code, advice.Severity), Is.EqualTo(("SCH732", DiagnosticSeverity.Info)));
        Assert.That(advice.Message(Language.English), Does.StartWith("2 of 4 leaves and adjustments name no basis: A, L."));
    }

    [Test]
    public void A_scheme_without_sources_is_told() =>
        Assert.That(Codes(Of(Leaf("A", 100, new DirectPoints())) with { Sources = [] }), Is.EqualTo(new[] { "SCH733 s" }));

    [Test]
    public void Relative_points_are_information_under_an_arithmetic_mean()
    {
        Diagnostic advice = SchemeAdvisor.Advise(Of(new WeightedMean(Relative: true), Leaf("A", null, new ZScore()), Leaf("B", null, new RankPoints()))).Single();

        Assert.That((advice.Code, advice.Severity), Is.EqualTo(("SCH741", DiagnosticSeverity.Info)));
        Assert.That(advice.Message(Language.English), Does.Contain("(2 in all): A, B."));
    }

    private static IEnumerable<Aggregation> MeansWithoutNegatives() =>
        [new GeometricMean(Relative: true), new HarmonicMean(Relative: true), new PowerMean(2, Relative: true)];

    [TestCaseSource(nameof(MeansWithoutNegatives))]
    public void A_standard_score_is_told_under_a_mean_that_refuses_negative_scores_however_far_below(Aggregation mean)
    {
        Indicator branch = new()
        {
            Code = "P",
            Title = "p",
            Weight = 1,
            Aggregation = new WeightedMean(Relative: true),
            Children = [Leaf("P1", null, new ZScore()), Leaf("P2", null, new DirectPoints())],
        };

        Assert.That(Codes(Of(mean, branch, Leaf("A", null, new DirectPoints()))), Is.EqualTo(new[] { "SCH741 P1", "SCH742 P1" }));
    }

    [Test]
    public void Min_max_under_a_geometric_mean_is_told_unless_the_worst_gets_something()
    {
        var mean = new GeometricMean(Relative: true);

        Assert.That(Codes(Of(mean, Leaf("A", null, new MinMax()), Leaf("B", null, new MinMax(Lowest: 1)))), Is.EqualTo(new[] { "SCH741 s", "SCH743 A" }));
        Assert.That(Codes(Of(new PowerMean(2, Relative: true), Leaf("A", null, new MinMax()))), Is.EqualTo(new[] { "SCH741 A" }));
    }

    [Test]
    public void Advice_is_never_an_error_and_no_kind_speaks_twice_of_one_thing() => RandomScheme.Valid.Sample(
        scheme =>
        {
            ValueList<Diagnostic> advice = SchemeAdvisor.Advise(scheme);
            return advice.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error)
                && advice.Select(diagnostic => (diagnostic.Code, diagnostic.Place.Path)).Distinct().Count() == advice.Count;
        },
        iter: 300);

    [Test]
    public void A_scheme_with_errors_gets_none() =>
        Assert.That(() => SchemeAdvisor.Advise(Of(Leaf("A", -1, new DirectPoints()))), Throws.TypeOf<InvalidInputException>());

    private static IEnumerable<string> PublishedSchemes() => Directory.EnumerateFiles(Repository.PathTo("schemes"), "*.yaml");

    [TestCaseSource(nameof(PublishedSchemes))]
    public void No_published_scheme_is_drowned_in_advice(string path) =>
        Assert.That(SchemeAdvisor.Advise(SchemeFile.Load(path)), Has.Count.LessThanOrEqualTo(3));

    private static string[] Codes(Scheme scheme) => [.. SchemeAdvisor.Advise(scheme).Select(advice => $"{advice.Code} {advice.Place.Path}")];

    private static Scheme Of(params Indicator[] indicators) => new() { Code = "s", Title = "s", Sources = [Verified], Indicators = ValueList.Create<Indicator>(indicators) };

    private static Scheme Of(Aggregation aggregation, params Indicator[] indicators) => Of(indicators) with { Aggregation = aggregation };

    private static Indicator Leaf(string code, decimal? fullMark, ScoringMethod method) =>
        new() { Code = code, Title = code, FullMark = fullMark, Weight = fullMark is null ? 1 : null, Method = method, Basis = [Verified] };

    private static Adjustment Adjust(string code, AdjustmentEffect effect, ScoringMethod? method = null, decimal fullMark = 100) =>
        new() { Code = code, Title = code, Effect = effect, Method = method, FullMark = fullMark, Basis = [Verified] };
}
