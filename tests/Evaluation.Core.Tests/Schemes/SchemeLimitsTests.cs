using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes;

public sealed class SchemeLimitsTests
{
    [Test]
    public void A_checklist_of_a_hundred_thousand_items_is_refused_before_it_can_exhaust_the_stack()
    {
        ValueList<ChecklistItem> items = Enumerable.Range(0, 100_000)
            .Select(i => new ChecklistItem(FormattableString.Invariant($"i{i}"), 0.001m)).ToValueList();
        Scheme scheme = TestRounds.OneLeaf() with
        {
            Indicators = [new Indicator { Code = "A", Title = "a", FullMark = 100, Method = new Checklist(items) }],
        };

        Assert.That(SchemeValidator.Validate(scheme).Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "SCH406" }));
    }

    [Test]
    public void A_gated_checklist_of_the_most_items_allowed_is_scored()
    {
        ValueList<ChecklistItem> items = Enumerable.Range(0, SchemeLimits.MostItems)
            .Select(i => new ChecklistItem(FormattableString.Invariant($"i{i}"), 1m)).ToValueList();
        Scheme scheme = TestRounds.OneLeaf() with
        {
            Indicators = [new Indicator { Code = "A", Title = "a", FullMark = 100, Method = new Checklist(items, Gated: true) }],
        };

        Assert.That(
            TestRounds.ScoreOne(scheme, ("A", Observations.ObservedValue.OfChecklist(items.Take(50).Select(item => item.Name)))).Score, Is.EqualTo(50));
    }

    [Test]
    public void A_table_of_the_most_levels_allowed_is_scored()
    {
        var levels = new LevelTable(Enumerable.Range(0, SchemeLimits.MostSteps)
            .Select(i => new Level(FormattableString.Invariant($"L{i}"), i / 10m)).ToValueList());
        Scheme scheme = TestRounds.OneLeaf() with { Indicators = [new Indicator { Code = "A", Title = "a", FullMark = 100, Method = levels }] };

        Assert.That(TestRounds.ScoreOne(scheme, ("A", Observations.ObservedValue.OfLevel("L500"))).Score, Is.EqualTo(50));
    }
}
