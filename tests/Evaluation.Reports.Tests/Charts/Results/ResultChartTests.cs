using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Results;

public sealed class ResultChartTests
{
    private static readonly RoundResult Three = TreeRounds.Flat(["甲项", "乙项", "丙项"], ("a", "g", [10, 5, 1]), ("b", "g", [5, 5, 5]), ("c", null, [0, 5, 10]));

    private static readonly ValueList<RoundStep> Steps = [new("A", 1, 3), new("B", 2, 1), new("C", null, 2), new("D", 3, null), new("E", 4, 4), new("nobody", null, null)];

    [Test]
    public void Every_indicator_has_its_mean_rate_and_the_middle_half()
    {
        string[] texts = SvgText.Of(ScoreRateChart.Of(Three));

        Assert.That(texts.Skip(2).Take(6), Is.EqualTo(new[] { "A1 甲项", "50.0%", "A2 乙项", "50.0%", "A3 丙项", "53.3%" }));
    }

    [Test]
    public void Levels_that_do_not_fit_are_left_out_and_told()
    {
        ChartImage chart = ScoreRateChart.Of(TreeRounds.Of(3, branches: 12, leaves: 4), Language.English);

        Assert.That(SvgText.Of(chart).Count(text => text.EndsWith('%')), Is.EqualTo(12));
        Assert.That(chart.AlternativeText, Does.Contain("12 of 60 indicators are shown"));
    }

    [Test]
    public void The_heat_map_has_a_row_for_each_subject_and_the_mean_below()
    {
        string[] texts = SvgText.Of(ScoreRateHeatChart.Of(Three));

        Assert.That(texts.Skip(2).Take(3), Is.EqualTo(new[] { "甲项", "乙项", "丙项" }));
        Assert.That(texts.Skip(5).Take(16), Is.EqualTo(new[] { "1  a", "100%", "50%", "10%", "2  b", "50%", "50%", "50%", "2  c", "0%", "50%", "100%", "全部 3 个平均", "50%", "50%", "53%" }));
    }

    [Test]
    public void Of_3000_subjects_the_first_and_last_20_are_shown_and_the_mean_is_of_all()
    {
        RoundResult round = TreeRounds.Of(3000);
        ChartImage chart = ScoreRateHeatChart.Of(round, Language.English);
        string[] texts = SvgText.Of(chart);

        Assert.That(round.Standings.Count(standing => texts.Contains(standing.Label + "  " + standing.Subject.Name)), Is.EqualTo(40));
        Assert.That(texts, Does.Contain("Mean of all 3000"));
        Assert.That(chart.AlternativeText, Does.Contain("the first 20 and the last 20 are shown; 2960 in between are not"));
    }

    [Test]
    public void Codes_that_stand_over_columns_are_explained_below()
    {
        string all = string.Concat(SvgText.Of(ScoreRateHeatChart.Of(TreeRounds.Of(3))));

        Assert.That(all, Does.Contain("A-1 主动公开A第1项").And.Contain("E-4 "));
    }

    [Test]
    public void Groups_stand_by_their_medians_and_small_ones_are_dots()
    {
        ChartImage chart = GroupBoxChart.Of(Three, Language.English);
        string[] texts = SvgText.Of(chart);

        Assert.That(texts.Skip(2).Take(4), Is.EqualTo(new[] { "g", "median 15.5 (n = 2)", "Without a group", "median 15 (n = 1)" }));
        Assert.That(chart.AlternativeText, Does.Contain("Groups of fewer than 5 have a dot for each total."));
    }

    [Test]
    public void A_round_without_groups_has_one_box() =>
        Assert.That(SvgText.Of(GroupBoxChart.Of(Rounds.Sichuan()))[2..4], Is.EqualTo(new[] { "全部对象", "中位数 65.6（n = 21）" }));

    [Test]
    public void Of_many_groups_the_largest_are_shown()
    {
        RoundResult round = TreeRounds.Flat(["甲项"], [.. Enumerable.Range(0, 61).Select(i => ("s" + i, (string?)("g" + Math.Min(i, 59)), new decimal?[] { i % 11 }))]);
        ChartImage chart = GroupBoxChart.Of(round, Language.English);

        Assert.That(chart.AlternativeText, Does.StartWith("Box plots of the totals of 60 groups").And.Contain("40 of 60 groups are shown: the largest."));
        Assert.That(SvgText.Of(chart), Does.Contain("g59"));
    }

    [Test]
    public void Ranks_that_fall_in_number_rise_on_the_chart()
    {
        ChartImage chart = SlopeChart.Of(Steps, SlopeMeasure.Rank, "2023", "2024", "x", Language.English);
        string[] texts = SvgText.Of(chart);

        Assert.That(texts, Is.SupersetOf(new[] { "Rank: 2023", "Rank: 2024", "A  1", "3  A  ↓2", "1  B  ↑1", "2  C  ○", "D  3", "4  E" }));
        Assert.That(texts, Has.None.Contain("nobody"));
        Assert.That(chart.AlternativeText, Does.StartWith("3 subjects in both rounds: 1 better, 1 worse, 1 the same. New: 1. Gone: 1. Farthest up: B, +1. Farthest down: A, -2."));
    }

    [Test]
    public void Totals_that_grow_rise() =>
        Assert.That(SvgText.Of(SlopeChart.Of(Steps, SlopeMeasure.Total, "2023", "2024", "")), Is.SupersetOf(new[] { "3  A  ↑2", "1  B  ↓1" }));

    [Test]
    public void Two_rounds_are_matched_by_name()
    {
        RoundResult earlier = Rounds.OfTotals([("甲", 50), ("乙", 60), ("丙", 10)]);
        RoundResult later = Rounds.OfTotals([("甲", 70), ("乙", 60), ("丁", 80)]);

        Assert.That(SvgText.Of(SlopeChart.Of(earlier, later)), Is.SupersetOf(new[] { "甲  2", "乙  1", "丙  3", "2  甲", "3  乙  ↓2", "1  丁  ○" }));
    }

    [Test]
    public void Of_many_subjects_the_20_that_rose_and_the_20_that_fell_most_are_shown()
    {
        ValueList<RoundStep> steps = Enumerable.Range(1, 3000).Select(i => new RoundStep("s" + i, i, 3001 - i)).ToValueList();
        string[] texts = SvgText.Of(SlopeChart.Of(steps, SlopeMeasure.Rank, "", "", "", Language.English));

        Assert.That(texts.Count(text => text.Contains('↑') && text.Contains('s')), Is.EqualTo(20 + 1), "20 subjects, and the note");
        Assert.That(texts, Does.Contain("1  s3000  ↑2999").And.Contain("3000  s1  ↓2999"));
    }

    [Test]
    public void No_step_at_all_is_said() => Assert.That(
        SlopeChart.Of([], SlopeMeasure.Rank, "", "", "", Language.English).AlternativeText, Is.EqualTo("No subject is in either round."));
}
