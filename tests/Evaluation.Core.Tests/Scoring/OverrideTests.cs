using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

/// <summary>What <c>docs/specs/adjustments.md</c> cannot show of overrides: what the card keeps, and how it is explained.</summary>
public sealed class OverrideTests
{
    private static readonly Citation Clause = new("办法第3条", Verification: Verification.Verified);

    [Test]
    public void A_leaf_keeps_the_score_that_it_earned()
    {
        Standing standing = Score(Overriding("B2", 0));
        NodeScore line = standing.Card["B2"];

        Assert.That((standing.Score, line.Score, line.Rule!.Name), Is.EqualTo(((decimal?)67, (decimal?)0, "B2/direct")));
        Assert.That(line.Overrides.Select(o => (o.Adjustment.Code, o.Before, o.After)), Is.EqualTo(new[] { ("V3", (decimal?)8, 0m) }));
        Assert.That(line.Observation!.Value.Number, Is.EqualTo(8));
    }

    [Test]
    public void The_explanation_says_by_whom_and_under_which_clause_and_adds_up()
    {
        Explanation explanation = Score(Overriding("B2", 0)).Card.Explain();

        Assert.That(explanation.ToText(Language.Chinese), Does.Contain("原 8 分，由 V3 改判为 0 分（依据：办法第3条）"));
        Assert.That(explanation.ToText(Language.Chinese), Does.Contain("└─ V3 改判：改判 B2：8 分 → 0 分"));
        Assert.That(explanation.ToText(Language.English), Does.Contain("was 8, set to 0 by V3 under 办法第3条"));
        Assert.That(explanation.Root.Points, Is.EqualTo(67));
        Assert.That(explanation.Leaves.Single(leaf => leaf.Indicator!.Code == "B2").LostPoints, Is.EqualTo(10));
    }

    [Test]
    public void The_leaves_below_an_overridden_branch_keep_their_points_and_the_override_has_its_own()
    {
        Standing standing = Score(Overriding("B", 0));
        ExplanationNode branch = standing.Card.Explain().Root.Children.Single(node => node.Indicator?.Code == "B");

        Assert.That((standing.Score, standing.Card["B2"].Score), Is.EqualTo(((decimal?)60, (decimal?)8)));
        Assert.That(branch.Children.Select(node => (node.Indicator?.Code, node.IsOverride, node.Points, node.LostPoints)), Is.EqualTo(new[]
        {
            ("B1", false, 7m, 23m), ("B2", false, 8m, 2m), ((string?)null, true, -15m, 15m),
        }));
        Assert.That((branch.Points, branch.LostPoints), Is.EqualTo((0m, 40m)));
    }

    [Test]
    public void Of_several_overrides_the_last_that_holds_stands_and_each_is_kept()
    {
        Standing standing = Score([Overriding("B2", 0), Overriding("B2", 5) with { Code = "V4" }, Overriding("B2", 9) with { Code = "V5" }], holds: ["V3", "V4"]);

        Assert.That(standing.Card["B2"].Overrides.Select(o => (o.Adjustment.Code, o.Before, o.After)), Is.EqualTo(new[]
        {
            ("V3", (decimal?)8, 0m), ("V4", (decimal?)0, 5m),
        }));
        Assert.That(standing.Card.Adjustments.Select(applied => applied.Fired), Is.EqualTo(new[] { true, true, false }));
        Assert.That(standing.Card.Adjustments.Select(applied => applied.Points), Is.All.Zero);
        Assert.That(standing.Score, Is.EqualTo(72));
    }

    [Test]
    public void What_was_left_out_counts_once_it_is_overridden()
    {
        Scheme scheme = SchemeWith([Overriding("B2", 0)]) with { Absence = new AbsencePolicy(NotApplicable: AbsenceRule.Rescale) };
        Standing standing = Score(scheme, ["V3"], ObservedValue.NotApplicable);

        Assert.That(standing.Score, Is.EqualTo(67));
        Assert.That(standing.Card["B2"].Overrides[0].Before, Is.Null);
        Assert.That(standing.Card.Explain().ToString(), Does.Contain("was left out, set to 0 by V3"));
    }

    [Test]
    public void A_branch_that_was_left_out_gets_its_points_from_the_override_alone()
    {
        Scheme scheme = SchemeWith([Overriding("B", 4)]);
        Indicator part = scheme.Indicators[1] with { Aggregation = Sum.Instance with { MinimumCount = 1 } };
        scheme = scheme with { Indicators = [scheme.Indicators[0], part], Absence = new AbsencePolicy(NotApplicable: AbsenceRule.Rescale) };
        ExplanationNode branch = Score(scheme, ["V3"], ObservedValue.NotApplicable).Card.Explain().Root.Children.Single(node => node.Indicator?.Code == "B");

        Assert.That(branch.Children.Select(node => node.Points), Is.EqualTo(new[] { 0m, 0m, 4m }));
        Assert.That((branch.Points, branch.LostPoints), Is.EqualTo((4m, 36m)));
    }

    [Test]
    public void An_override_is_rounded_as_its_indicator_is_and_not_explained_as_rounding()
    {
        Scheme scheme = SchemeWith([Overriding("B2", 4.5m)]) with { Rounding = new RoundingPolicy(Leaf: RoundingRule.HalfUp(0)) };
        NodeScore line = Score(scheme, ["V3"]).Card["B2"];

        Assert.That(line.Score, Is.EqualTo(5));
        Assert.That(Score(scheme, ["V3"]).Card.Explain().Leaves.Last().ScoreBeforeRounding, Is.Null);
    }

    [Test]
    public void Result_files_show_both_scores()
    {
        RoundResult result = Score(Overriding("B2", 0)).Card.Result;

        Assert.That(ResultCsv.ToText(result), Does.Contain(",60,7,7,0,,V3 B2 8 -> 0\r\n"));
        string json = ResultJson.ToText(result);
        Assert.That(json, Does.Contain("\"overrides\": [\n"));
        Assert.That(json, Does.Contain("\"scoreBefore\": 8"));
    }

    private static Adjustment Overriding(string indicator, decimal score) => new()
    {
        Code = "V3",
        Title = "改判",
        Effect = new IndicatorOverride(indicator, score),
        Method = new YesNo(),
        Basis = [Clause],
    };

    private static Standing Score(Adjustment overriding) => Score([overriding], [overriding.Code]);

    private static Standing Score(ValueList<Adjustment> overrides, params string[] holds) => Score(SchemeWith(overrides), holds);

    private static Standing Score(Scheme scheme, string[] holds, ObservedValue? second = null) => TestRounds.ScoreOne(
        scheme,
        [
            ("A", ObservedValue.OfNumber(60)), ("B1", ObservedValue.OfNumber(7)), ("B2", second ?? ObservedValue.OfNumber(8)),
            .. scheme.Adjustments.Select(adjustment => (adjustment.Code, ObservedValue.OfYesNo(holds.Contains(adjustment.Code)))),
        ]);

    private static Scheme SchemeWith(ValueList<Adjustment> adjustments) => new()
    {
        Code = "override",
        Title = "override",
        Adjustments = adjustments,
        Indicators =
        [
            TestRounds.Direct("A", 60),
            new Indicator { Code = "B", Title = "B", FullMark = 40, Children = [TestRounds.Direct("B1", 30), TestRounds.Direct("B2", 10)] },
        ],
    };
}
