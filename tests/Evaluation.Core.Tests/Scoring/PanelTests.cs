using CsCheck;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;

namespace Evaluation.Scoring;

/// <summary>What <c>docs/specs/panels.md</c> cannot show: refusals, explanations, and what does not change anything.</summary>
public sealed class PanelTests
{
    private static readonly (string, ObservedValue)[] Four = [("丁", Number(10)), ("甲", Number(6)), ("丙", Number(8)), ("乙", Number(7))];

    [Test]
    public void Text_names_the_panel_each_value_and_what_was_dropped()
    {
        string text = Score(new PanelTrimmedMean(), Four).Value!.Standings[0].Card.Explain().ToText(Language.Chinese);

        Assert.That(text, Does.Contain("采集值：7.5\n"));
        Assert.That(text, Does.Contain("4 名评估员的平均值（去掉 1 个最高和 1 个最低）：\n"));
        Assert.That(Lines(text, "- "), Is.EqualTo(new[] { "- 丁：10（去掉）", "- 丙：8", "- 乙：7", "- 甲：6（去掉）" }));
    }

    [Test]
    public void Text_says_who_collected_nothing_and_where_the_evidence_is()
    {
        Scheme scheme = SchemeWith(new PanelMedian());
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("s", "A", Number(4), "b\u202E", new ObservationDetails(Evidence: "p. 3", Comment: "=1+1"))
            .Add("s", "A", ObservedValue.Missing)
            .Build();

        string text = Scorer.For(scheme).Score(table).Standings[0].Card.Explain().ToString();

        Assert.That(text, Does.Contain("median of 1 evaluator:\n"));
        Assert.That(text.Any(c => c == '\u202E'), Is.False);
        Assert.That(Lines(text, "- ")[0], Is.EqualTo("- unnamed: not collected"));
        Assert.That(Lines(text, "- ")[1], Does.EndWith(": 4, evidence: p. 3, remark: =1+1"));
    }

    [Test]
    public void A_card_keeps_every_answer_and_the_round_counts_them_alone()
    {
        RoundResult result = Score(new PanelMean(), Four).Value!;
        NodeScore line = result.Standings[0].Card["A"];

        Assert.That(line.Panel.Select(answer => answer.Evaluator), Is.EqualTo(new[] { "丁", "丙", "乙", "甲" }));
        Assert.That(line.Observation!.Value.Number, Is.EqualTo(7.75m));
        Assert.That(line.Observation!.Value.Evaluator, Is.Null);
        Assert.That(result.Observations.Count, Is.EqualTo(4));
        Assert.That(result.Manifest.ObservationCount, Is.EqualTo(4));
        Assert.That(() => result.Observations[4], Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void A_single_answer_stays_the_observation_that_it_was() =>
        Assert.That(Score(new PanelMean(), ("甲", Number(3))).Value!.Standings[0].Card["A"].Observation!.Value.Evaluator, Is.EqualTo("甲"));

    [Test]
    public void Fewer_answers_than_the_panel_needs_are_refused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes(new PanelMean { AtLeast = 3 }, ("甲", Number(1)), ("乙", Number(1)), ("丙", ObservedValue.Missing)), Is.EqualTo(new[] { "SCO107" }));
            Assert.That(Codes(new PanelTrimmedMean(2), Four), Is.EqualTo(new[] { "SCO107" }));
            Assert.That(Codes(new PanelTrimmedMean(), ("甲", Number(1))), Is.EqualTo(new[] { "SCO107" }));
            Assert.That(Codes(new PanelMedian { AtLeast = 2 }, ("甲", ObservedValue.NotApplicable)), Is.EqualTo(new[] { "SCO107" }));
        }
    }

    [Test]
    public void Evaluators_who_differ_where_they_must_agree_ask_for_a_decision()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes(new PanelConsensus(), Four), Is.EqualTo(new[] { "SCO109" }));
            Assert.That(Codes(new PanelMean(), ("甲", Number(1)), ("乙", ObservedValue.NotApplicable)), Is.EqualTo(new[] { "SCO108" }));
            Assert.That(Codes(new PanelMean(), ("甲", ObservedValue.Excluded), ("乙", ObservedValue.NotApplicable)), Is.EqualTo(new[] { "SCO108" }));
        }
    }

    [Test]
    public void A_veto_on_which_evaluators_differ_asks_for_a_decision()
    {
        Scheme scheme = WithVeto();
        ObservationTable Table(bool second) => new ObservationTableBuilder(scheme)
            .Add("s", "A", Number(7)).Add("s", "V", ObservedValue.OfYesNo(true), "张").Add("s", "V", ObservedValue.OfYesNo(second), "李").Build();

        Standing failed = Scorer.For(scheme).Score(Table(true)).Standings[0];

        Assert.That(Scorer.For(scheme).TryScore(Table(false)).Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "SCO109" }));
        Assert.That((failed.Score, failed.Card.Adjustments[0].Observation!.Value.IsYes), Is.EqualTo(((decimal?)0, true)));
        Assert.That(failed.Card.Adjustments[0].Panel.Select(answer => answer.Evaluator), Is.EqualTo(new[] { "张", "李" }));
        Assert.That(Lines(failed.Card.Explain().ToText(Language.Chinese), "- "), Is.EqualTo(new[] { "- 张：是", "- 李：是" }));
        Assert.That(failed.Card.Explain().ToText(Language.Chinese), Does.Contain("2 名评估员的一致意见：\n"));
        Assert.That(ResultJson.ToText(failed.Card.Result), Does.Contain("\"panel\": [").And.Contain("\"panel\": \"consensus\"").And.Contain("\"panel\": \"mean\""));
    }

    [Test]
    public void Evaluators_agree_on_whole_values_and_not_on_how_they_are_stored()
    {
        Scheme levels = SchemeWith(new PanelConsensus(), new LevelTable([new Level("好", 10), new Level("差", 0)]));
        Scheme items = SchemeWith(new PanelConsensus(), new Checklist([new ChecklistItem("a", 4), new ChecklistItem("b", 6)]));

        Assert.That(
            Scorer.For(levels).TryScore(Table(levels, [("甲", ObservedValue.OfLevel("好")), ("乙", ObservedValue.OfLevel("差"))])).Diagnostics.Select(d => d.Code),
            Is.EqualTo(new[] { "SCO109" }));
        Observation joined = Scorer.For(items).Score(Table(items, [("甲", ObservedValue.OfChecklist("a", "b")), ("乙", ObservedValue.OfChecklist("b", "a"))]))
            .Standings[0].Card["A"].Observation!.Value;
        Assert.That((joined.Has("a"), joined.Has("b"), joined.Evaluator), Is.EqualTo((true, true, (string?)null)));
    }

    [Test]
    public void What_is_wrong_with_panels_is_listed_up_to_a_limit()
    {
        Scheme scheme = SchemeWith(new PanelConsensus());
        var builder = new ObservationTableBuilder(scheme);
        for (int i = 0; i < 10_003; i++)
            builder.Add(FormattableString.Invariant($"s{i}"), "A", Number(1), "甲").Add(FormattableString.Invariant($"s{i}"), "A", Number(2), "乙");

        Diagnostic[] found = [.. Scorer.For(scheme).TryScore(builder.Build()).Diagnostics];

        Assert.That(found, Has.Length.EqualTo(10_001));
        Assert.That(found.Single(d => d.Code == "SCO104").Message(Language.English), Does.Contain("10000").And.Contain("; 3 more are not"));
    }

    [Test]
    public void A_zero_mark_is_no_number_where_the_number_0_may_earn_points()
    {
        Scheme scheme = SchemeWith(new PanelMean(), new Goalposts(100, 0));

        Checked<RoundResult> scored = Scorer.For(scheme).TryScore(Table(scheme, [("甲", ObservedValue.Zero), ("乙", Number(0))]));
        RoundResult unanimous = Scorer.For(scheme).Score(Table(scheme, [("甲", ObservedValue.Zero), ("乙", ObservedValue.Zero)]));

        Assert.That(scored.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "SCO108" }));
        Assert.That(unanimous.Standings[0].Score, Is.Zero);
    }

    [Test]
    public void A_number_that_would_be_refused_alone_is_refused_in_a_panel() =>
        Assert.That(
            Codes(new PanelMean(), ("甲", Number(15)), ("乙", Number(5)), ("丙", Number(-1)), ("丁", ObservedValue.OfYesNo(true))),
            Is.EquivalentTo(new[] { "RUL103", "RUL103", "RUL102" }));

    [Test]
    public void An_evaluator_answers_once_and_nobody_is_one_evaluator()
    {
        ObservationTable table = Table(SchemeWith(new PanelMean()), [("甲", Number(1)), ("乙", Number(1)), ("甲", Number(1))]);
        Scheme scheme = SchemeWith(new PanelMean());
        ObservationTable unnamed = new ObservationTableBuilder(scheme).Add("s", "A", Number(1)).Add("s", "A", Number(1)).Build();

        Assert.That(Scorer.For(table.Scheme).TryScore(table).Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "SCO101" }));
        Assert.That(Scorer.For(scheme).TryScore(unnamed).Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "SCO101" }));
    }

    [Test]
    public void Numbers_at_the_end_of_the_range_have_a_mean()
    {
        Scheme scheme = SchemeWith(new PanelMean(), new Bands([new Band(1, 10), new Band(null, 0)]));

        RoundResult result = Scorer.For(scheme).Score(Table(scheme, [("甲", Number(decimal.MaxValue)), ("乙", Number(decimal.MaxValue))]));

        Assert.That(result.Standings[0].Score, Is.EqualTo(10));
    }

    [Test]
    public void Permuting_evaluators_changes_no_explanation() => Gen.Select(RandomRound.Valid, Gen.Int[0, 1000]).Sample(
        (round, seed) =>
        {
            RandomRound.Row[] rows = [.. round.Rows];
            new Random(seed).Shuffle(rows);
            return Texts(round.Scheme, round.Table()).SequenceEqual(
                Texts(round.Scheme, RandomRound.Round.Table(round.Scheme, round.Subjects, rows)));
        },
        iter: 150);

    private static IEnumerable<string> Texts(Scheme scheme, ObservationTable table) =>
        Scorer.For(scheme).Score(table).Standings.Select(standing => standing.Card.Explain().ToText(Language.Chinese));

    private static string[] Lines(string text, string start) =>
        [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith(start, StringComparison.Ordinal))];

    private static string[] Codes(Panel panel, params (string, ObservedValue)[] answers) =>
        [.. Score(panel, answers).Diagnostics.Select(diagnostic => diagnostic.Code)];

    private static Checked<RoundResult> Score(Panel panel, params (string, ObservedValue)[] answers)
    {
        Scheme scheme = SchemeWith(panel);
        return Scorer.For(scheme).TryScore(Table(scheme, answers));
    }

    private static ObservationTable Table(Scheme scheme, (string Evaluator, ObservedValue Value)[] answers)
    {
        var builder = new ObservationTableBuilder(scheme);
        foreach ((string evaluator, ObservedValue value) in answers)
            builder.Add("s", "A", value, evaluator);
        return builder.Build();
    }

    private static ObservedValue Number(decimal number) => ObservedValue.OfNumber(number);

    private static Scheme WithVeto() => SchemeWith(new PanelMean()) with
    {
        Adjustments =
        [
            new Adjustment { Code = "V", Title = "否决", Effect = new Veto(Score: 0), Method = new YesNo(), Panel = new PanelConsensus { AtLeast = 2 } },
        ],
    };

    private static Scheme SchemeWith(Panel panel, ScoringMethod? method = null) => new()
    {
        Code = "panel",
        Title = "panel",
        FullMark = 10,
        Indicators = [TestRounds.Direct("A", 10) with { Method = method ?? new DirectPoints(), Panel = panel }],
    };
}
