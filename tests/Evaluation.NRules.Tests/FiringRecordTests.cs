using CsCheck;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes;
using Evaluation.Scoring;
using NRules.RuleModel;

namespace Evaluation.NRules;

public sealed class FiringRecordTests
{
    [Test]
    public void Exactly_one_rule_fires_for_each_subject_and_leaf() => RandomRound.Valid.Sample(
        round =>
        {
            ObservationTable table = round.Table();
            IEnumerable<(string, string?)> fired = NRulesScorer.For(round.Scheme).Score(table).Firings.Select(f => (f.Subject!.Name, f.IndicatorCode));
            return fired.SequenceEqual(table.Subjects.SelectMany(subject => round.Scheme.ObservedLeaves.Select(leaf => (subject.Name, (string?)leaf.Code))));
        },
        iter: 20);

    [Test]
    public void A_firing_names_the_rule_of_the_scorecard_and_its_points_before_rounding()
    {
        (Scheme scheme, ObservationTable table) = SampleRound.Load("sichuan-land-2011");

        NRulesResult scored = NRulesScorer.For(scheme).Score(table);

        Assert.That(scored.Firings, Has.Count.EqualTo(table.Subjects.Count * scheme.ObservedLeaves.Count()));
        foreach (Firing firing in scored.Firings)
        {
            NodeScore line = scored.Result.Find(firing.Subject!.Name)!.Card[firing.IndicatorCode!];
            Assert.That((firing.RuleName, firing.Points), Is.EqualTo((line.Rule!.Name, line.Score)));
        }
    }

    [Test]
    public void A_rule_that_leaves_out_fires_without_points()
    {
        var scheme = new Scheme
        {
            Code = "one",
            Title = "one",
            Indicators =
            [
                new Indicator { Code = "A", Title = "A", FullMark = 60, Method = new Schemes.Methods.DirectPoints() },
                new Indicator { Code = "B", Title = "B", FullMark = 40, Method = new Schemes.Methods.DirectPoints() },
            ],
        };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("s", "A", ObservedValue.OfNumber(30)).Add("s", "B", ObservedValue.NotApplicable).Build();

        Assert.That(NRulesScorer.For(scheme).Score(table).Firings.Select(f => (f.RuleName, f.Points)), Is.EqualTo(new[]
        {
            ("A/direct", (decimal?)30m),
            ("B/not-applicable", null),
        }));
    }

    [Test]
    public void Each_rule_of_the_book_is_one_rule_of_NRules_with_name_priority_and_tags()
    {
        (Scheme scheme, _) = SampleRound.Load("sichuan-land-2011");
        RuleBook book = RuleBook.Of(scheme);

        IReadOnlyList<IRuleDefinition> definitions = NRulesScorer.For(scheme).Definitions;

        Assert.That(
            definitions.Select(definition => (definition.Name, definition.Priority, definition.Tags.First())),
            Is.EqualTo(book.Rules.Select(rule => (rule.Name, rule.Priority, rule.IndicatorCode))));
        Assert.That(definitions.Select(definition => definition.Tags.Count()), Is.All.EqualTo(3));
    }
}
