using Evaluation.Comparison.Matching;
using Evaluation.Diagnostics;
using Evaluation.Robustness.WhatIf;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;
using static Evaluation.Comparison.ComparedRounds;

namespace Evaluation.Comparison;

public sealed class RoundComparisonTests
{
    private static string[] LimitsOf(RoundComparison comparison) => [.. comparison.Limits.Select(limit => limit.Code)];

    [Test]
    public void Other_full_marks_are_compared_as_score_rates_and_the_report_says_so()
    {
        // 40 + 40 of 100 is 80 %; 45 + 45 of 120 is 75 %. Both leaves keep their share of one half, so that all of it is data.
        RoundComparison comparison = RoundComparison.Of(
            Score(Sum(("A", "a", 50), ("B", "b", 50)), ("x", [40, 40])),
            Score(Sum(("A", "a", 60), ("B", "b", 60)), ("x", [45, 45])));
        SubjectMove move = comparison.Subjects.Single();

        Assert.That((comparison.IsScoreRate, comparison.Basis), Is.EqualTo((true, 100m)));
        Assert.That((move.ScoreBefore, move.ScoreAfter, move.Before, move.After, move.Change), Is.EqualTo(((decimal?)80m, (decimal?)90m, (decimal?)80m, (decimal?)75m, (decimal?)-5m)));
        Assert.That((move.Split!.Data, move.Split.Weights, move.Split.Method), Is.EqualTo((-5m, 0m, 0m)));
        Assert.That(comparison.PointsOf("x").Select(part => (part.Code, part.Change)), Is.EqualTo(new[] { ("A", -2.5m), ("B", -2.5m) }));
        Assert.That(LimitsOf(comparison), Is.EqualTo(new[] { "CMP201" }));
        Assert.That(comparison.ToText(Language.Chinese), Does.Contain("满分前一轮为 100、后一轮为 120"));
    }

    [Test]
    public void Full_marks_that_have_no_finite_quotient_still_add_up()
    {
        // 50 of 77 is 64.935… %.
        RoundComparison comparison = RoundComparison.Of(
            Score(Sum(("A", "a", 47), ("B", "b", 30)), ("x", [40, 10]), ("y", [1, 2])),
            Score(Sum(("A", "a", 41), ("B", "b", 60), ("C", "c", 30)), ("x", [40, 10, 7]), ("y", [1, 2, 3])));

        foreach (SubjectMove move in comparison.Subjects)
        {
            Assert.That(move.Split!.Data + move.Split.Weights + move.Split.Method, Is.EqualTo(move.Change));
            Assert.That(comparison.PointsOf(move.Name).Sum(part => part.Change), Is.EqualTo(move.Change));
        }

        Assert.That(comparison.Mean!.Data + comparison.Mean.Weights + comparison.Mean.Method, Is.EqualTo(comparison.Mean.Change));
    }

    [Test]
    public void The_mean_is_moved_by_who_leaves_who_comes_and_who_changes()
    {
        // All: (60 + 20) ÷ 2 = 40 → (70 + 90) ÷ 2 = 80. Only x is in both: 60 → 70.
        MeanMove mean = RoundComparison.Of(Score(Mean(50, 50), ("x", [60, 60]), ("gone", [20, 20])), Score(Mean(50, 50), ("x", [70, 70]), ("fresh", [90, 90]))).Mean!;

        Assert.That((mean.AllBefore, mean.AllAfter), Is.EqualTo((40m, 80m)));
        Assert.That((mean.Leavers, mean.Change, mean.Newcomers), Is.EqualTo((20m, 10m, 10m)));
        Assert.That((mean.Data, mean.Weights, mean.Method), Is.EqualTo(((decimal?)10m, (decimal?)0m, (decimal?)0m)));
    }

    [Test]
    public void Places_are_counted_among_the_subjects_of_both_rounds()
    {
        // Before: g 90, x 80, y 80, z 70. After: n 99, z 85, x 80, y 60.
        RoundComparison comparison = RoundComparison.Of(
            Score(Mean(50, 50), ("g", [90, 90]), ("x", [80, 80]), ("y", [80, 80]), ("z", [70, 70])),
            Score(Mean(50, 50), ("n", [99, 99]), ("z", [85, 85]), ("x", [80, 80]), ("y", [60, 60])));

        Assert.That(comparison.Subjects.Select(move => (move.Name, move.PlaceBefore, move.PlaceAfter, move.Climbed)), Is.EqualTo(new (string, int?, int?, int?)[]
        {
            ("z", 3, 1, 2), ("x", 1, 2, -1), ("y", 1, 3, -2),
        }));
        Assert.That(comparison.Find("z")!.RankBefore, Is.EqualTo(4));
        Assert.That(LimitsOf(comparison), Is.EqualTo(new[] { "CMP205" }));
    }

    [Test]
    public void Grades_are_compared_only_where_they_are_earned_alike()
    {
        ValueList<Grade> grades = [new Grade("优", From: 80), new Grade("良", From: 60, Below: 80), new Grade("差", Below: 60)];
        Scheme graded = Mean(50, 50) with { Grades = grades };
        Scheme stricter = graded with { Grades = [new Grade("优", From: 90), new Grade("良", From: 60, Below: 90), new Grade("差", Below: 60)] };
        RoundResult before = Score(graded, ("x", [85, 85]), ("y", [50, 50]), ("z", [70, 70]));

        RoundComparison alike = RoundComparison.Of(before, Score(graded, ("x", [50, 50]), ("y", [65, 65]), ("z", [70, 70])));
        RoundComparison other = RoundComparison.Of(before, Score(stricter, ("x", [50, 50]), ("y", [65, 65]), ("z", [70, 70])));

        Assert.That(alike.Subjects.ToDictionary(move => move.Name, move => move.GradesUp), Is.EqualTo(new Dictionary<string, int?> { ["x"] = -2, ["y"] = 1, ["z"] = 0 }));
        Assert.That(alike.Grades, Is.EqualTo(new[] { new GradeMove("优", "差", 1), new GradeMove("良", "良", 1), new GradeMove("差", "良", 1) }));
        Assert.That(other.Subjects.Select(move => move.GradesUp), Is.All.Null);
        Assert.That(LimitsOf(other), Does.Contain("CMP206"));
    }

    [Test]
    public void Indicators_tell_what_they_weigh_and_how_the_same_subjects_did()
    {
        RoundComparison comparison = RoundComparison.Of(
            Score(Mean(50, 50), ("x", [40, 80]), ("y", [60, 80]), ("gone", [0, 0])),
            Score(Mean(25, 75), ("x", [50, 80]), ("y", [90, 60])));

        // A: (0.4 + 0.6) ÷ 2 → (0.5 + 0.9) ÷ 2; B: 0.8 → (0.8 + 0.6) ÷ 2.
        Assert.That(comparison.Indicators.Select(move => (move.Match.After, move.ShareBefore, move.ShareAfter, move.Count, move.MeanBefore, move.MeanAfter)), Is.EqualTo(new (string, decimal, decimal, int, decimal?, decimal?)[]
        {
            ("A", 0.5m, 0.25m, 2, 0.5m, 0.7m), ("B", 0.5m, 0.75m, 2, 0.8m, 0.7m),
        }));
        Assert.That(LimitsOf(comparison), Is.EqualTo(new[] { "CMP203", "CMP205" }));
    }

    [Test]
    public void New_and_gone_indicators_and_other_methods_are_limits()
    {
        Scheme yes = Sum(("A", "a", 50), ("C", "c", 50)) with
        {
            Indicators = [new Indicator { Code = "A", Title = "a", FullMark = 50, Method = new YesNo() }, TestRounds.Direct("C", 50)],
        };
        RoundResult after = Scorer.For(yes).Score(new Observations.ObservationTableBuilder(yes)
            .Add("x", "A", Observations.ObservedValue.OfYesNo(true)).Add("x", "C", Observations.ObservedValue.OfNumber(10)).Build());
        RoundComparison comparison = RoundComparison.Of(Score(Sum(("A", "a", 50), ("B", "bb", 50)), ("x", [40, 40])), after);

        Assert.That(LimitsOf(comparison), Is.EqualTo(new[] { "CMP202", "CMP204", "CMP212" }));
        Assert.That((comparison.Matching.Indicators.New[0], comparison.Matching.Indicators.Gone[0]), Is.EqualTo(("C", "B")));
    }

    [Test]
    public void A_change_that_cannot_be_split_is_still_compared()
    {
        // The later scheme refuses missing values, which the earlier round has.
        Scheme strict = Mean(50, 50) with { Absence = new AbsencePolicy(AbsenceRule.Refuse, AbsenceRule.Refuse, AbsenceRule.Refuse) };
        Scheme mild = Mean(50, 50) with { Absence = new AbsencePolicy(AbsenceRule.Zero, AbsenceRule.Zero, AbsenceRule.Zero) };
        RoundResult before = Scorer.For(mild).Score(new Observations.ObservationTableBuilder(mild).Add("x", "A", Observations.ObservedValue.OfNumber(80)).Build());

        Checked<RoundComparison> comparison = RoundComparison.TryOf(before, Score(strict, ("x", [60, 60])));

        Assert.That(comparison.OrThrow().Subjects.Single().Change, Is.EqualTo(20));
        Assert.That(comparison.Value!.Subjects.Single().Split, Is.Null);
        Assert.That(comparison.Diagnostics.Select(found => found.Code), Is.All.EqualTo("CMP209").And.Not.Empty);
        Assert.That(comparison.Value.ToText(Language.English), Does.Not.Contain("due to data"));
    }

    [Test]
    public void Rounds_without_a_common_subject_have_no_change()
    {
        RoundComparison comparison = RoundComparison.Of(Of("甲"), Of("乙"));

        Assert.That((comparison.Subjects.Count, comparison.Mean), Is.EqualTo((0, (MeanMove?)null)));
        Assert.That(comparison.Warnings.Select(warning => warning.Code), Is.EqualTo(new[] { "CMP213" }));
    }

    [Test]
    public void Text_from_the_input_is_inert()
    {
        RoundComparison comparison = RoundComparison.Of(Of("=1+1", "a\u202Eb"), Of("=1+1", "+cmd"));

        Assert.That(comparison.SubjectsToCsv(), Does.Contain("both,'=1+1,'=1+1").And.Contain("new,'+cmd"));
        Assert.That(comparison.ToText(Language.English).Contains('\u202E', StringComparison.Ordinal), Is.False);
    }

    [TestCase(Language.English, "What cannot be compared", "due to data +20, weights 0, method 0", "most of it in A A +20")]
    [TestCase(Language.Chinese, "二、不可比之处与注意事项", "原因：数据 +20，权重 0，方法 0", "主要在：A A +20")]
    public void The_text_says_who_moved_and_why(Language language, params string[] expected)
    {
        string text = RoundComparison.Of(
            Score(Mean(50, 50), ("x", [40, 80]), ("y", [50, 80])), Score(Mean(50, 50), ("x", [80, 80]), ("y", [50, 80]))).ToText(language);

        Assert.That(expected.Where(words => !text.Contains(words, StringComparison.Ordinal)), Is.Empty, text);
        Assert.That(text, Does.Not.Contain("{0}"));
    }

    [Test]
    public void Contradicting_declarations_are_refused()
    {
        var options = new ComparisonOptions { Renamings = new Renamings { Subjects = [new Renamed("甲", "乙"), new Renamed("甲", "丙")] } };

        Assert.That(RoundComparison.TryOf(Of("甲"), Of("乙", "丙"), options).Diagnostics.Select(found => found.Code), Is.EqualTo(new[] { "CMP104" }));
    }
}
