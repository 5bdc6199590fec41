using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;

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
        Assert.That(text, Does.Contain("修约 -0.033333333333333333"));
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
            ├─ A A: 10 of 10, 33.333333333333333334 points of the total
            │       observed: 10
            │       rule A/direct: points as given, 0 to 10
            │       basis: 条例 第二十条
            │       basis: 通知 (not verified)
            ├─ B B: 10 of 10, 33.333333333333333333 points of the total
            │       observed: 10
            │       rule B/direct: points as given, 0 to 10
            └─ C C: 4 of 10, 13.333333333333333333 points of the total, 20 lost
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
}
