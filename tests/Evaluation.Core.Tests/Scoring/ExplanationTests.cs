using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

public sealed class ExplanationTests
{
    private static readonly Scheme Thirds = new()
    {
        Code = "s",
        Title = "三分之一",
        FullMark = 100,
        Aggregation = new WeightedMean(Relative: true),
        Rounding = new RoundingPolicy(Total: RoundingRule.HalfUp(1)),
        Indicators =
        [
            TestRounds.Direct("A", 10, 1) with { Basis = [new Citation("条例 第二十条", Verification: Verification.Verified), new Citation("通知")] },
            TestRounds.Direct("B", 10, 1),
            TestRounds.Direct("C", 10, 1),
        ],
    };

    private static Explanation Explain(Scheme scheme, decimal a, decimal b, decimal c) => TestRounds.ScoreOne(
        scheme, ("A", ObservedValue.OfNumber(a)), ("B", ObservedValue.OfNumber(b)), ("C", ObservedValue.OfNumber(c))).Card.Explain();

    [Test]
    public void Shares_with_endless_decimals_add_up_to_the_published_total_with_its_rounding()
    {
        // 100 × (1 + 2 + 4)/30 = 23.33…, published as 23.3: the shares are 3.33…, 6.66…, 13.33… and the rounding -0.033….
        ExplanationNode root = Explain(Thirds, 1, 2, 4).Root;

        Assert.That(root.Points, Is.EqualTo(23.3m));
        Assert.That(root.Children.Sum(child => child.Points), Is.EqualTo(23.3m));
        Assert.That(root.Children[^1].IsRounding, Is.True);
        Assert.That(root.Children[^1].Points, Is.EqualTo(-0.033333333333333333m));
        Assert.That(root.Children[0].Points, Is.EqualTo(3.333333333333333333m));
    }

    [Test]
    public void Lost_points_are_on_the_scale_of_the_total() =>
        Assert.That(Explain(Thirds, 1, 2, 4).Root.Children[2].LostPoints, Is.EqualTo(20m));

    [Test]
    public void Text_names_rule_clause_and_what_is_not_verified()
    {
        string text = Explain(Thirds, 1, 2, 4).ToText(Language.Chinese);

        Assert.That(text, Does.Contain("规则 A/direct：直接计分，0 至 10 分"));
        Assert.That(text, Does.Contain("依据：条例 第二十条\n"));
        Assert.That(text, Does.Contain("依据：通知（未核实）"));
        Assert.That(text, Does.Contain("修约 ≈-0.0333"));
    }

    [Test]
    public void Values_that_are_no_numbers_are_said_in_the_reader_s_language()
    {
        Scheme scheme = Thirds with
        {
            Indicators = Thirds.Indicators.Select((leaf, i) => i == 0 ? leaf with { Method = new Schemes.Methods.YesNo() } : leaf).ToValueList(),
        };
        Explanation explanation = TestRounds.ScoreOne(
            scheme, ("A", ObservedValue.OfYesNo(true)), ("B", ObservedValue.NotApplicable), ("C", ObservedValue.Zero)).Card.Explain();

        Assert.That(explanation.ToText(Language.Chinese), Does.Contain("采集值：是\n").And.Contain("采集值：不适用\n").And.Contain("采集值：零分\n"));
        Assert.That(explanation.ToText(Language.English), Does.Contain("observed: yes\n").And.Contain("observed: not applicable\n"));
    }

    [Test]
    public void Text_is_one_tree_of_lines()
    {
        // Three shares of 33.3…3, 33.3…3 and 13.3…3 fall short of 80 by one unit of the grid, which the first of the largest gets.
        Scheme scheme = Thirds with { Rounding = new RoundingPolicy(), Title = "t" };

        Assert.That(Explain(scheme, 10, 10, 4).ToString(), Is.EqualTo(
            """
            s · t
            Total: 80 of 100, 20 lost
            ├─ A A: 10 of 10, ≈33.3333 points of the total
            │       observed: 10
            │       rule A/direct: points as given, 0 to 10
            │       basis: 条例 第二十条
            │       basis: 通知 (not verified)
            ├─ B B: 10 of 10, ≈33.3333 points of the total
            │       observed: 10
            │       rule B/direct: points as given, 0 to 10
            └─ C C: 4 of 10, ≈13.3333 points of the total, 20 lost
                    observed: 4
                    rule C/direct: points as given, 0 to 10

            """));
    }

    [Test]
    public void Evidence_evaluator_and_remark_stand_beside_the_leaf_without_control_characters()
    {
        Scheme scheme = TestRounds.OneLeaf();
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("s", "A", ObservedValue.OfNumber(5), "评估员\u001b[31m甲", new ObservationDetails(null, "https://example.org/", "第一行\n第二行"))
            .Build();

        string text = Scorer.For(scheme).Score(table).Standings[0].Card.Explain().ToString();

        Assert.That(text, Does.Contain("by 评估员\\u001b[31m甲"));
        Assert.That(text, Does.Contain("evidence: https://example.org/"));
        Assert.That(text, Does.Contain("remark: 第一行\\u000a第二行"));
        Assert.That(text.Contains('\u001b'), Is.False);
    }

    [Test]
    public void A_leaf_that_was_left_out_adds_nothing_and_says_so()
    {
        Explanation explanation = TestRounds.ScoreOne(
            Thirds, ("A", ObservedValue.NotApplicable), ("B", ObservedValue.OfNumber(5)), ("C", ObservedValue.OfNumber(5))).Card.Explain();

        Assert.That(explanation.Root.Points, Is.EqualTo(50m));
        Assert.That(explanation.Root.Children[0].IsWithheld, Is.True);
        Assert.That(explanation.ToString(), Does.Contain("A A: left out").And.Contain("only 66.67 % of the weight applies"));
    }

    [Test]
    public void Figures_are_cut_for_reading_and_kept_in_the_nodes()
    {
        Scheme scheme = Thirds with { Indicators = [TestRounds.Direct("A", 3, 1) with { Method = new ProportionOfTarget(7.50m), Rounding = RoundingRule.HalfUp(1) }] };

        string text = TestRounds.ScoreOne(scheme, ("A", ObservedValue.OfNumber(3.1m))).Card.Explain().ToText(Language.Chinese);

        // 3 × 3.1 ÷ 7.5 = 1.24, and 100 × 1.2 ÷ 3 = 40.
        Assert.That(text, Does.Contain("得 1.2 分（满分 3），计入总分 40 分，失 60 分"));
        Assert.That(text, Does.Contain("不足 7.5：3 × 数值 ÷ 7.5，由 1.24 修约"));
    }

    [TestCase(Language.English, "observed: 1 case\n", "rule T1/each, whose points are taken off: 1.5 points for each case, at most 10", "fires for a total below 60", "fires for less than 5 on A", "for totals above 80 only", "the total is at most 99.5")]
    [TestCase(Language.Chinese, "采集值：1 件\n", "规则 T1/each（所计分值从总分中扣除）：每件得 1.5 分，最多 10 分", "总分低于 60 分时触发", "A 低于 5 分时触发", "总分高于 80 分方可加分", "总分最高计 99.5 分")]
    public void An_adjustment_says_which_line_it_draws(Language language, params string[] expected)
    {
        Scheme scheme = TestRounds.OneLeaf() with
        {
            Adjustments =
            [
                new Adjustment { Code = "T1", Title = "通报", FullMark = 10, Effect = new Deduction(), Method = new PointsPerCase(1.50m) },
                new Adjustment { Code = "T2", Title = "合格线", Effect = new FailMark(60) },
                new Adjustment { Code = "T3", Title = "部分", Effect = new PartPassMark("A", 5) },
                new Adjustment { Code = "T4", Title = "加分", FullMark = 10, Effect = new Bonus(80), Method = new DirectPoints() },
                new Adjustment { Code = "T5", Title = "上限", Effect = new Limit(AtMost: 99.50m) },
            ],
        };

        string text = TestRounds.ScoreOne(
            scheme, ("A", ObservedValue.OfNumber(90)), ("T1", ObservedValue.OfCount(1)), ("T4", ObservedValue.OfNumber(3))).Card.Explain().ToText(language);

        Assert.That(expected.Where(line => !text.Contains(line, StringComparison.Ordinal)), Is.Empty, text);
    }

    [Test]
    public void What_the_scheme_rounds_has_all_the_digits_that_it_keeps() => Assert.That(
        Explain(Thirds with { Rounding = new RoundingPolicy(Total: RoundingRule.HalfUp(7)) }, 1, 2, 4).ToString(), Does.Contain("Total: 23.3333333 of 100"));

    [TestCase(Language.English, "Total: no total\n")]
    [TestCase(Language.Chinese, "总分：不计总分\n")]
    public void A_veto_without_a_total_says_so_and_not_what_its_observation_would_earn(Language language, string expected)
    {
        Scheme scheme = TestRounds.OneLeaf() with
        {
            Adjustments = [new Adjustment { Code = "V", Title = "否决", Effect = new Veto(null, null, Unscored: true), Method = new YesNo() }],
        };

        string text = TestRounds.ScoreOne(scheme, ("A", ObservedValue.OfNumber(90)), ("V", ObservedValue.OfYesNo(true))).Card.Explain().ToText(language);

        Assert.That(text, Does.Contain(expected).And.Not.Contain("V/yes"));
    }

    [TestCase(Language.English, "目录 4, 指南 3.5")]
    [TestCase(Language.Chinese, "目录 4 分、指南 3.5 分")]
    public void A_checklist_lists_its_items_as_the_language_does(Language language, string expected)
    {
        Indicator leaf = TestRounds.Direct("A", 10) with { Method = new Checklist([new ChecklistItem("目录", 4), new ChecklistItem("指南", 3.50m)]) };

        Assert.That(
            TestRounds.ScoreOne(TestRounds.OneLeaf() with { Indicators = [leaf], FullMark = 10 }, ("A", ObservedValue.OfChecklist(["目录"]))).Card.Explain().ToText(language),
            Does.Contain(expected));
    }
}
