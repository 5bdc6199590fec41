using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;
using static Evaluation.Comparison.ComparedRounds;

namespace Evaluation.Robustness.WhatIf;

public sealed class ChangeAttributionTests
{
    private static SubjectAttribution One(RoundResult before, RoundResult after) => ChangeAttribution.Between(before, after).OrThrow().Subjects.Single();

    [Test]
    public void A_change_of_one_thing_is_put_down_to_it_alone()
    {
        RoundResult old = Score(Mean(50, 50), ("x", [40, 80]));

        Assert.That(One(old, Score(Mean(50, 50), ("x", [60, 80]))), Is.EqualTo(new SubjectAttribution("x", 60, 70, 10, 0, 0, 1, 1)));
        Assert.That(One(old, Score(Mean(25, 75), ("x", [40, 80]))), Is.EqualTo(new SubjectAttribution("x", 60, 70, 0, 10, 0, 1, 1)));
        Assert.That(One(old, Score(Mean(50, 50) with { Aggregation = new Minimum(), Indicators = [TestRounds.Direct("A", 100), TestRounds.Direct("B", 100)] }, ("x", [40, 80]))),
            Is.EqualTo(new SubjectAttribution("x", 60, 40, 0, 0, -20, 1, 1)));
    }

    [Test]
    public void Data_and_weights_that_change_together_share_what_they_do_together()
    {
        // Data alone +10, weights alone +10; together 60 → 75, +15: the shares are (10 + 5) ÷ 2 each.
        SubjectAttribution split = One(Score(Mean(50, 50), ("x", [40, 80])), Score(Mean(25, 75), ("x", [60, 80])));

        Assert.That((split.Data, split.Weights, split.Method), Is.EqualTo((7.5m, 7.5m, 0m)));
    }

    [Test]
    public void Full_marks_of_a_sum_that_change_are_weights()
    {
        Scheme Sum(decimal a, decimal b) => TestRounds.OneLeaf() with { Indicators = [TestRounds.Direct("A", a), TestRounds.Direct("B", b)] };

        // The same rates, 0.5 and 1, under other marks.
        SubjectAttribution split = One(Score(Sum(50, 50), ("x", [25, 50])), Score(Sum(20, 80), ("x", [10, 80])));

        Assert.That((split.Change, split.Data, split.Weights, split.Method), Is.EqualTo((15m, 0m, 15m, 0m)));
    }

    [Test]
    public void Who_and_what_is_new_gone_or_renamed_is_told()
    {
        Scheme old = Mean(50, 50);
        Scheme now = old with { Indicators = [old.Indicators[0] with { Code = "A2" }, TestRounds.Direct("C", 100, 50)] };
        RoundResult before = Score(old, ("旧", [40, 80]), ("gone", [1, 1]));
        RoundResult after = Score(now, ("新", [50, 80]), ("fresh", [1, 1]));

        ChangeAttribution split = ChangeAttribution.Between(
            before, after, new AttributionOptions { Subjects = [new Renamed("旧", "新")], Indicators = [new Renamed("A", "A2")] }).OrThrow();

        Assert.That(split.Subjects.Single().Subject, Is.EqualTo("新"));
        Assert.That((split.NewSubjects[0], split.GoneSubjects[0], split.NewIndicators[0], split.GoneIndicators[0]), Is.EqualTo(("fresh", "gone", "C", "B")));
        Assert.That(split.Subjects[0].Data + split.Subjects[0].Weights + split.Subjects[0].Method, Is.EqualTo(split.Subjects[0].Change));
        Assert.That(split.ToText(Language.Chinese), Does.Contain("新增指标：C"));
        Assert.That(split.ToJson(), Does.Contain("\"goneSubjects\""));
    }

    [Test]
    public void Data_that_fit_only_their_own_method_count_as_the_methods()
    {
        Scheme yes = Mean(50, 50) with { Indicators = [TestRounds.Direct("A", 100, 50), new Indicator { Code = "B", Title = "b", Weight = 50, Method = new YesNo() }] };
        RoundResult before = Score(Mean(50, 50), ("x", [40, 80]));
        RoundResult after = Scorer.For(yes).Score(new ObservationTableBuilder(yes).Add("x", "A", ObservedValue.OfNumber(50)).Add("x", "B", ObservedValue.OfYesNo(true)).Build());

        ChangeAttribution split = ChangeAttribution.Between(before, after).OrThrow();

        Assert.That(split.OwnDataOnly, Is.EqualTo(new[] { "B" }));
        Assert.That((split.Subjects[0].Data, split.Subjects[0].Weights, split.Subjects[0].Method), Is.EqualTo((5m, 0m, 10m)));
    }

    [Test]
    public void Rounds_without_a_common_subject_are_told() => Assert.That(
        ChangeAttribution.Between(Score(Mean(50, 50), ("x", [1, 1])), Score(Mean(50, 50), ("y", [1, 1]))).Diagnostics.Single().Code, Is.EqualTo("WHA112"));

    [Test]
    public void The_parts_add_up_exactly_on_random_rounds() =>
        RandomRound.Valid.SelectMany(round => RandomRound.Of(round.Scheme).Select(other => (round, other))).Sample(
            pair =>
            {
                Scheme scheme = pair.round.Scheme;
                Checked<RoundResult> before = Scorer.For(scheme).TryScore(pair.round.Table());
                Checked<RoundResult> after = Scorer.For(scheme).TryScore(pair.other.Table());
                if (before.Value is null || after.Value is null)
                    return;
                Checked<ChangeAttribution> split = ChangeAttribution.Between(before.Value, after.Value);

                foreach (SubjectAttribution subject in split.OrThrow().Subjects)
                {
                    Assert.That(subject.Data + subject.Weights + subject.Method, Is.EqualTo(subject.Change));
                    Assert.That((subject.Weights, Math.Abs(subject.Method)), Is.EqualTo((0m, 0m)), "one scheme: only the data changed");
                }
            },
            iter: 100);
}
