using Evaluation.NRules.Facts;
using Evaluation.NRules.Samples;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Evaluation.NRules;

public sealed class CustomRulesTests
{
    private static readonly Scheme Scheme = new()
    {
        Code = "guide",
        Title = "guide",
        Rounding = new RoundingPolicy(Leaf: RoundingRule.HalfUp(0)),
        Indicators =
        [
            new Indicator { Code = "A1", Title = "目录", FullMark = 70, Method = new DirectPoints() },
            new Indicator { Code = "A2", Title = "指南", FullMark = 25, Method = new DirectPoints() },
            new Indicator { Code = "A3", Title = "平台", FullMark = 5, Method = new DirectPoints() },
        ],
    };

    [Test]
    public void A_rule_replaces_an_award_and_the_scorecard_says_so()
    {
        NRulesResult scored = Score(Table(a1: 50, a2: 25), typeof(Page.GuideNeedsCatalogue));
        Scorecard card = scored.Result.Standings[0].Card;

        // 25 ÷ 2 = 12.5, which the scheme rounds half up to 13; 50 + 13 + 5.
        Assert.That(card.Score, Is.EqualTo(68m));
        Assert.That(card["A2"].Score, Is.EqualTo(13m));
        Assert.That(card["A2"].Rule!.Name, Is.EqualTo("guide-needs-catalogue"));
        Assert.That(card.Explain().ToText(Language.Chinese), Does.Contain("指南引用的目录不完整：计一半分"));
        Assert.That(card.Explain().Leaves.Single(leaf => leaf.Indicator!.Code == "A2").ScoreBeforeRounding, Is.EqualTo(12.5m));
        Assert.That(card.Explain().Root.Points, Is.EqualTo(68m));
    }

    [Test]
    public void What_was_replaced_is_kept_and_both_firings_are_on_record()
    {
        NRulesResult scored = Score(Table(a1: 50, a2: 25), typeof(Page.GuideNeedsCatalogue));

        Assert.That(scored.Replacements.Select(r => (r.RuleName, r.IndicatorCode, r.Score.Points, r.Points)), Is.EqualTo(new[]
        {
            ("guide-needs-catalogue", "A2", (decimal?)25m, 12.5m),
        }));
        Assert.That(scored.Firings.Select(f => (f.RuleName, f.Subject?.Name, f.IndicatorCode, f.Points)), Is.EqualTo(new[]
        {
            ("A1/direct", "甲", "A1", (decimal?)50m),
            ("A2/direct", "甲", "A2", 25m),
            ("A3/direct", "甲", "A3", 5m),
            ("guide-needs-catalogue", "甲", null, null),
        }));
    }

    [Test]
    public void A_rule_that_does_not_match_changes_nothing()
    {
        ObservationTable table = Table(a1: 70, a2: 25);
        NRulesResult scored = Score(table, typeof(Page.GuideNeedsCatalogue), typeof(Page.JustBelowPassing));

        Assert.That(scored.Replacements, Is.Empty);
        Assert.That(scored.Notes, Is.Empty);
        Assert.That(
            scored.Result.Standings[0].Card.Explain().ToString(), Is.EqualTo(Scorer.For(Scheme).Score(table).Standings[0].Card.Explain().ToString()));
    }

    [Test]
    public void A_rule_about_scorecards_sees_the_total_after_replacements()
    {
        // 70 without, 41 + 13 + 5 = 59 with the replacement.
        NRulesResult scored = Score(Table(a1: 41, a2: 25), typeof(Page.GuideNeedsCatalogue), typeof(Page.JustBelowPassing));

        Assert.That(scored.Notes, Is.EqualTo(new[]
        {
            new Note("just-below-passing", new Subject("甲"), null, new LocalText("less than a point below 60", "距 60 分不足 1 分")),
        }));
        Assert.That(scored.Firings[^1], Is.EqualTo(new Firing("just-below-passing", new Subject("甲"), null, null)));
    }

    [Test]
    public void A_rule_sees_the_leaves_of_one_subject_only()
    {
        ObservationTable table = new ObservationTableBuilder(Scheme)
            .Add("甲", "A1", ObservedValue.OfNumber(50)).Add("甲", "A2", ObservedValue.OfNumber(20)).Add("甲", "A3", ObservedValue.OfNumber(5))
            .Add("乙", "A1", ObservedValue.OfNumber(70)).Add("乙", "A2", ObservedValue.OfNumber(25)).Add("乙", "A3", ObservedValue.OfNumber(5))
            .Build();

        Assert.That(Score(table, typeof(Page.GuideNeedsCatalogue)).Replacements, Is.Empty);
    }

    [Test]
    public void A_leaf_that_was_left_out_can_be_given_points()
    {
        ObservationTable table = new ObservationTableBuilder(Scheme)
            .Add("甲", "A1", ObservedValue.OfNumber(60)).Add("甲", "A2", ObservedValue.NotApplicable).Add("甲", "A3", ObservedValue.OfNumber(5)).Build();

        NodeScore line = Score(table, typeof(FullMarksForWhatIsLeftOut)).Result.Standings[0].Card["A2"];

        Assert.That((line.State, line.Score, line.Rule!.Outcome), Is.EqualTo((NodeState.Scored, (decimal?)25m, RuleOutcome.Award)));
    }

    [Test]
    public void A_note_about_a_leaf_names_it_and_changes_no_score()
    {
        NRulesResult scored = Score(Table(a1: 70, a2: 25), typeof(NoteTheGuide));

        Assert.That(scored.Notes.Select(n => (n.RuleName, n.Subject.Name, n.IndicatorCode)), Is.EqualTo(new[] { ("note-the-guide", "甲", (string?)"A2") }));
        Assert.That(scored.Result.Standings[0].Score, Is.EqualTo(100m));
    }

    [Test]
    public void Two_rules_that_replace_one_award_are_refused_with_both_names() => Assert.That(
        () => Score(Table(a1: 50, a2: 25), typeof(Page.GuideNeedsCatalogue), typeof(NothingForTheGuide)),
        Throws.InvalidOperationException.With.Message.Contains("guide-needs-catalogue").And.Message.Contains("nothing-for-the-guide").And.Message.Contains("A2"));

    [Test]
    public void Points_beyond_the_full_mark_are_refused_and_the_exception_names_the_rule() => Assert.That(
        () => Score(Table(a1: 50, a2: 25), typeof(MoreThanThereIs)),
        Throws.InstanceOf<RuleRhsExpressionEvaluationException>()
            .With.Property(nameof(RuleRhsExpressionEvaluationException.RuleName)).EqualTo("more-than-there-is")
            .And.InnerException.InstanceOf<ArgumentOutOfRangeException>());

    private static ObservationTable Table(decimal a1, decimal a2) => new ObservationTableBuilder(Scheme)
        .Add("甲", "A1", ObservedValue.OfNumber(a1)).Add("甲", "A2", ObservedValue.OfNumber(a2)).Add("甲", "A3", ObservedValue.OfNumber(5)).Build();

    private static NRulesResult Score(ObservationTable table, params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.NestedTypes().From(rules));
        return NRulesScorer.For(Scheme, repository).Score(table);
    }

    [Name("full-marks-for-what-is-left-out")]
    public sealed class FullMarksForWhatIsLeftOut : global::NRules.Fluent.Dsl.Rule
    {
        public override void Define()
        {
            LeafScore score = null!;
            When().Match(() => score, found => found.Points == null);
            Then().Do(context => context.ReplaceAward(score, score.FullMark, new LocalText("full marks", "满分")));
        }
    }

    [Name("nothing-for-the-guide")]
    public sealed class NothingForTheGuide : global::NRules.Fluent.Dsl.Rule
    {
        public override void Define()
        {
            LeafScore score = null!;
            When().Match(() => score, found => found.IndicatorCode == "A2");
            Then().Do(context => context.ReplaceAward(score, 0m, new LocalText("nothing", "零分")));
        }
    }

    [Name("note-the-guide")]
    public sealed class NoteTheGuide : global::NRules.Fluent.Dsl.Rule
    {
        public override void Define()
        {
            LeafScore score = null!;
            When().Match(() => score, found => found.IndicatorCode == "A2");
            Then().Do(context => context.Note(score, new LocalText("seen", "已阅")));
        }
    }

    [Name("more-than-there-is")]
    public sealed class MoreThanThereIs : global::NRules.Fluent.Dsl.Rule
    {
        public override void Define()
        {
            LeafScore score = null!;
            When().Match(() => score, found => found.IndicatorCode == "A3");
            Then().Do(context => context.ReplaceAward(score, 5.01m, new LocalText("more", "更多")));
        }
    }
}
