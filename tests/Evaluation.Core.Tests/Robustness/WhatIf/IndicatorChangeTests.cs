using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;
using static Evaluation.Comparison.ComparedRounds;

namespace Evaluation.Robustness.WhatIf;

public sealed class IndicatorChangeTests
{
    [TestCase("L1", "eq")]
    [TestCase("L1", "uneq")]
    [TestCase("L2", "eq")]
    [TestCase("L2", "uneq")]
    [TestCase("L3", "eq")]
    [TestCase("L3", "uneq")]
    public void Taking_an_element_out_moves_ranks_as_COINr_says(string level, string weights)
    {
        Scheme scheme = AsemData.Scheme(weights == "eq" ? "asem_imeta.csv" : "in_imeta_unequal_weights.csv", _ => new DirectPoints());
        RoundResult result = Scorer.For(scheme).Score(AsemData.Observations(scheme, "f_pipeline_5_normalised.csv"));

        foreach (Dictionary<string, string> row in AsemData.Rows($"h_remove_elements_{level}_{weights}.csv").Where(row => row["Removed"] != "Nominal"))
        {
            IndicatorChange change = IndicatorChange.Remove(result, row["Removed"]).OrThrow();
            Assert.That((double)change.MeanPlaces, Is.EqualTo(AsemData.Number(row["MeanAbsRankDiff"])).Within(1e-9), row["Removed"]);
        }
    }

    private static Indicator Branch(string code, params Indicator[] children) => new() { Code = code, Title = code, Children = [.. children] };

    private static readonly Scheme Sums = new()
    {
        Code = "s",
        Title = "s",
        Indicators = [Branch("A", TestRounds.Direct("A1", 30), TestRounds.Direct("A2", 10)), Branch("B", TestRounds.Direct("B1", 60))],
    };

    [Test]
    public void Under_sums_the_rest_of_the_branch_is_scaled_up_to_its_full_mark()
    {
        RoundResult result = Score(Sums, ("x", [30, 0, 30]), ("y", [15, 10, 40]));

        IndicatorChange change = IndicatorChange.Remove(result, "A2").OrThrow();

        // A out of 40 from A1 alone: 40 and 20; and B as before.
        Assert.That(change.Shifts.Select(shift => (shift.Subject.Name, shift.ScoreBefore, shift.ScoreAfter)), Is.EqualTo(new (string, decimal?, decimal?)[] { ("y", 65, 60), ("x", 60, 70) }));
        Assert.That((change.MeanPlaces, change.MostPlaces), Is.EqualTo((1m, 1m)));
        Assert.That(change.ToText(Language.Chinese), Does.Contain("去掉“A2”"));
        Assert.That(change.ToJson(), Does.Contain("\"meanPlaces\": 1"));
    }

    [Test]
    public void A_branch_without_children_goes_with_its_last_child_and_so_does_what_is_about_it()
    {
        Scheme scheme = Sums with { Adjustments = [new Adjustment { Code = "P", Title = "p", Effect = new PartPassMark("B", 40) }] };

        Scheme without = SchemeEdit.Without(scheme, "B1");

        Assert.That(SchemeValidator.Validate(without).IsValid, Is.True);
        Assert.That(without.AllIndicators.Select(indicator => indicator.Code), Is.EqualTo(new[] { "A", "A1", "A2" }));
        Assert.That(without.Adjustments, Is.Empty);
        Assert.That(Score(without, ("x", [15, 5])).Find("x")!.Score, Is.EqualTo(50));
    }

    [Test]
    public void Each_indicator_is_taken_out_in_turn()
    {
        ValueList<IndicatorChange> changes = IndicatorChange.RemoveEach(Score(Sums, ("x", [30, 0, 30]), ("y", [15, 10, 40])));

        Assert.That(changes.Select(change => (change.Code, change.MeanPlaces)), Is.EqualTo(new[] { ("A", 0m), ("A1", 0m), ("A2", 1m), ("B", 1m), ("B1", 1m) }));
    }

    [Test]
    public void What_cannot_be_taken_out_is_told()
    {
        RoundResult result = TestRounds.ScoreTotals(TestRounds.OneLeaf(), (new Subject("x"), 5));

        Assert.That(IndicatorChange.Remove(result, "Z").Diagnostics.Single().Code, Is.EqualTo("WHA101"));
        Assert.That(IndicatorChange.Remove(result, "A").Diagnostics.Single().Code, Is.EqualTo("WHA102"));
        Assert.That(IndicatorChange.RemoveEach(result), Is.Empty);
        Assert.That(() => SchemeEdit.Without(result.Scheme, "Z"), Throws.TypeOf<KeyNotFoundException>());
    }

    [Test]
    public void An_indicator_put_in_and_taken_out_again_changes_nothing() => RandomRound.Valid.Sample(
        round =>
        {
            Checked<RoundResult> scored = Scorer.For(round.Scheme).TryScore(round.Table());
            if (scored.Value is not { } before)
                return;
            Indicator added = TestRounds.Direct("new", 7, round.Scheme.Aggregation is Schemes.Aggregations.WeightedAggregation ? 3 : null);
            Checked<IndicatorChange> put = IndicatorChange.Add(before, null, added, round.Subjects.ToDictionary(subject => subject.Name, _ => ObservedValue.OfNumber(4)));
            if (put.Value is null || put.Value.Result!.Scheme.Aggregation is Schemes.Aggregations.Copeland)
                return;
            RoundResult back = IndicatorChange.Remove(put.Value.Result, "new").OrThrow().Result!;

            Assert.That(back.Standings.Select(standing => (standing.Subject, standing.Score, standing.Rank)), Is.EqualTo(before.Standings.Select(standing => (standing.Subject, standing.Score, standing.Rank))));
        },
        iter: 200);

    [Test]
    public void Values_for_nobody_and_a_parent_that_is_no_branch_are_told()
    {
        RoundResult result = Score(Sums, ("x", [1, 1, 1]));

        Checked<IndicatorChange> change = IndicatorChange.Add(result, "A1", TestRounds.Direct("N", 5), new Dictionary<string, ObservedValue> { ["z"] = ObservedValue.OfNumber(1) });

        Assert.That(change.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "WHA101", "WHA103" }));
    }
}
