using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

public sealed class AdjustmentTests
{
    private static Scheme SchemeOf(params Adjustment[] adjustments) => TestRounds.OneLeaf() with { Adjustments = adjustments.ToValueList() };

    private static Adjustment Of(string code, AdjustmentEffect effect, ScoringMethod? method = null, decimal fullMark = 100) =>
        new() { Code = code, Title = code, Effect = effect, Method = method, FullMark = fullMark, Missing = AbsenceRule.Zero };

    private static Standing Score(Scheme scheme, decimal total, params (string Code, ObservedValue Value)[] observed) =>
        TestRounds.ScoreOne(scheme, [("A", ObservedValue.OfNumber(total)), .. observed]);

    [Test]
    public void A_veto_that_leaves_no_total_fails_with_its_grade_and_without_a_rank()
    {
        Scheme scheme = SchemeOf(Of("V", new Veto("不合格", Unscored: true), new YesNo()));

        Standing vetoed = Score(scheme, 95, ("V", ObservedValue.OfYesNo(true)));

        Assert.That((vetoed.Score, vetoed.Rank, vetoed.Grade!.Name), Is.EqualTo(((decimal?)null, (decimal?)null, "不合格")));
        Assert.That(vetoed.Card.FailedBy!.Code, Is.EqualTo("V"));
        Assert.That(vetoed.Card.Result.Diagnostics, Is.Empty);
        Assert.That(Score(scheme, 95, ("V", ObservedValue.OfYesNo(false))).Score, Is.EqualTo(95));
    }

    [Test]
    public void A_veto_may_assign_a_score_that_is_ranked() =>
        Assert.That(Score(SchemeOf(Of("V", new Veto(Score: 59), new YesNo())), 95, ("V", ObservedValue.OfYesNo(true))).Score, Is.EqualTo(59));

    [Test]
    public void Six_points_off_for_each_overdue_reply_stop_at_the_cap()
    {
        Scheme scheme = SchemeOf(Of("D", new Deduction(), new PointsPerCase(6), fullMark: 20));

        Assert.That(Score(scheme, 90, ("D", ObservedValue.OfCount(2))).Score, Is.EqualTo(78));
        Assert.That(Score(scheme, 90, ("D", ObservedValue.OfCount(9))).Score, Is.EqualTo(70));
        Assert.That(Score(scheme, 10, ("D", ObservedValue.OfCount(9))).Score, Is.Zero);
    }

    [TestCase("80", "80")]
    [TestCase("80.01", "110.01")]
    public void A_bonus_opens_only_above_its_gate(string total, string expected)
    {
        Scheme scheme = SchemeOf(Of("B", new Bonus(80), new DirectPoints(), fullMark: 30));

        Assert.That(Score(scheme, decimal.Parse(total), ("B", ObservedValue.OfNumber(30))).Score, Is.EqualTo(decimal.Parse(expected)));
    }

    [Test]
    public void The_first_bonus_does_not_open_the_gate_for_the_next()
    {
        Scheme scheme = SchemeOf(Of("B1", new Bonus(70), new DirectPoints(), 30), Of("B2", new Bonus(80), new DirectPoints(), 30));

        Assert.That(Score(scheme, 75, ("B1", ObservedValue.OfNumber(10)), ("B2", ObservedValue.OfNumber(10))).Score, Is.EqualTo(85));
    }

    [Test]
    public void No_bonus_saves_a_subject_below_the_fail_mark()
    {
        Scheme scheme = SchemeOf(Of("F", new FailMark(60, "不合格")), Of("B", new Bonus(), new DirectPoints(), 30));

        Standing failed = Score(scheme, 59.9m, ("B", ObservedValue.OfNumber(30)));

        Assert.That((failed.Score, failed.Grade!.Name), Is.EqualTo(((decimal?)59.9m, "不合格")));
        Assert.That(Score(scheme, 60, ("B", ObservedValue.OfNumber(30))).Score, Is.EqualTo(90));
    }

    [Test]
    public void A_weak_part_fails_the_whole()
    {
        Scheme scheme = SchemeOf(Of("P", new PartPassMark("A", 60, Score: 59)));

        Assert.That(Score(scheme, 59.99m).Score, Is.EqualTo(59));
        Assert.That(Score(scheme, 60).Score, Is.EqualTo(60));
    }

    [Test]
    public void A_limit_holds_the_total()
    {
        Scheme scheme = SchemeOf(Of("B", new Bonus(), new DirectPoints(), 30), Of("L", new Limit(20, 100)));

        Assert.That(Score(scheme, 90, ("B", ObservedValue.OfNumber(30))).Score, Is.EqualTo(100));
        Assert.That(Score(scheme, 5).Score, Is.EqualTo(20));
    }

    [Test]
    public void The_card_keeps_every_total_on_the_way_and_the_explanation_adds_up()
    {
        Scheme scheme = SchemeOf(
            Of("D", new Deduction(), new PointsPerCase(6), 20), Of("B", new Bonus(70), new DirectPoints(), 5), Of("L", new Limit(AtMost: 80)));

        Standing standing = Score(scheme, 90, ("D", ObservedValue.OfCount(2)), ("B", ObservedValue.OfNumber(5)));
        ExplanationNode root = standing.Card.Explain().Root;

        Assert.That(
            standing.Card.Adjustments.Select(applied => (applied.Adjustment.Code, applied.Before, applied.After, applied.Fired)),
            Is.EqualTo(new (string, decimal, decimal?, bool)[] { ("D", 90, 78, true), ("B", 78, 83, true), ("L", 83, 80, true) }));
        Assert.That(root.Points, Is.EqualTo(80));
        Assert.That(root.Children.Sum(child => child.Points), Is.EqualTo(80));
        Assert.That(standing.Card.Explain().ToText(Language.Chinese), Does.Contain("├─ D D：-12 分，总分 90 → 78"));
    }

    [TestCase(4, 6, "84", null, "D1", "D2")]
    [TestCase(6, 4, "84", null, "D2", "D1")]
    [TestCase(5, 5, "85", null, "D2", "D1")]
    [TestCase(5, 0, "85", null, null, null)]
    public void The_same_fault_is_deducted_once(int first, int second, string total, string? none, string? idle, string? under)
    {
        Scheme scheme = SchemeOf(
            Of("D1", new Deduction(), new DirectPoints(), 20) with { Fault = "F" }, Of("D2", new Deduction(), new DirectPoints(), 20) with { Fault = "F" });

        Standing standing = Score(scheme, 90, ("D1", ObservedValue.OfNumber(first)), ("D2", ObservedValue.OfNumber(second)));

        Assert.That(standing.Score, Is.EqualTo(decimal.Parse(total)));
        Assert.That(
            standing.Card.Adjustments.Select(applied => applied.AlreadyDeductedUnder?.Code),
            Is.EqualTo(new[] { idle == "D1" ? under : none, idle == "D2" ? under : none }));
        Assert.That(standing.Card.Explain().ToText(Language.Chinese).Contains($"同一问题已在 {under} 扣分", StringComparison.Ordinal), Is.EqualTo(idle is not null));
    }

    [Test]
    public void A_missing_observation_of_a_veto_is_refused_unless_the_scheme_says_what_it_counts()
    {
        Scheme scheme = SchemeOf(Of("V", new Veto(), new YesNo()) with { Missing = AbsenceRule.Refuse });
        ObservationTable table = new ObservationTableBuilder(scheme).Add("s", "A", ObservedValue.OfNumber(1)).Build();

        Assert.That(Scorer.For(scheme).TryScore(table).Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "RUL101" }));
    }

    [Test]
    public void A_scheme_with_more_adjustments_than_can_be_told_apart_is_refused() => Assert.That(
        SchemeValidator.Validate(SchemeOf([.. Enumerable.Range(0, 1_001).Select(i => Of(FormattableString.Invariant($"L{i}"), new Limit(AtMost: 90)))]))
            .Diagnostics.Select(d => d.Code),
        Is.EqualTo(new[] { "SCH609" }));

    [TestCase(0, 0, false, "100", "合格")]
    [TestCase(4, 3, false, "65", "合格")]
    [TestCase(4, 3, true, null, "不合格")]
    public void The_national_site_check_deducts_gates_and_vetoes(int policy, int other, bool leak, string? total, string grade)
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "national-site-check-2019.yaml"));
        var builder = new ObservationTableBuilder(scheme);
        foreach (Adjustment adjustment in scheme.Adjustments.Where(adjustment => adjustment.Effect is Veto))
            builder.Add("s", adjustment.Code, ObservedValue.OfYesNo(leak && adjustment.Code == "V1"));
        foreach (Indicator leaf in scheme.Leaves)
            builder.Add("s", leaf.Code, ObservedValue.OfCount(leaf.Code == "P1" ? policy : leaf.Code == "P2" ? other : 0));

        Standing standing = Scorer.For(scheme).Score(builder.Build()).Standings[0];

        Assert.That(standing.Score, Is.EqualTo(total is null ? (decimal?)null : decimal.Parse(total)));
        Assert.That(standing.Grade!.Name, Is.EqualTo(grade));
    }

    [Test]
    public void A_site_without_services_is_scored_out_of_75_times_four_thirds_and_may_earn_the_bonus()
    {
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "national-site-check-2019.yaml"));
        var builder = new ObservationTableBuilder(scheme);
        foreach (Adjustment adjustment in scheme.Adjustments.Where(adjustment => adjustment.Effect is Veto))
            builder.Add("s", adjustment.Code, ObservedValue.OfYesNo(false));
        foreach (Indicator leaf in scheme.Leaves)
            builder.Add("s", leaf.Code, leaf.Code[0] == 'S' ? ObservedValue.NotApplicable : ObservedValue.OfCount(leaf.Code == "P1" ? 1 : 0));
        builder.Add("s", "BONUS", ObservedValue.OfNumber(6));

        // (75 − 5) × 4/3 = 93.33…, above 80, and 6 of bonus.
        Assert.That(Scorer.For(scheme).Score(builder.Build()).Standings[0].Score, Is.EqualTo(99.33m));
    }
}
