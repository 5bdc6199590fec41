using System.Xml.Linq;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Subjects;

/// <summary>Three subjects on three indicators of ten points; every number below was reckoned by hand.</summary>
public sealed class SubjectChartTests
{
    private static readonly RoundResult Three = TreeRounds.Flat(["甲项", "乙项", "丙项"], ("a", "g", [10, 5, 0]), ("b", "g", [5, 5, 5]), ("c", "h", [0, 5, 10]));

    private static Scorecard Card(string subject, RoundResult? result = null) => (result ?? Three).Find(subject)!.Card;

    [Test]
    public void The_radar_has_each_first_level_indicator_with_own_rate_and_mean()
    {
        ChartImage chart = IndicatorRadarChart.Of(Card("a"), language: Language.English);

        Assert.That(SvgText.Of(chart), Is.SupersetOf(new[] { "A1 甲项", "100.0% / 50.0%", "A2 乙项", "50.0% / 50.0%", "A3 丙项", "0.0% / 50.0%" }));
        Assert.That(chart.AlternativeText, Does.StartWith("Score rates of a on 3 first-level indicators, beside the mean of all 3 subjects. A1 甲项: 100.0%, mean 50.0%."));
    }

    [Test]
    public void Peers_are_the_own_group_when_asked_and_everybody_for_who_has_none()
    {
        RoundResult mixed = TreeRounds.Flat(["甲项", "乙项", "丙项"], ("a", "g", [10, 5, 0]), ("b", "g", [5, 5, 5]), ("c", null, [0, 5, 10]));

        Assert.That(SvgText.Of(IndicatorRadarChart.Of(Card("a", mixed), PeerScope.Group)), Does.Contain("100.0% / 75.0%").And.Contain("0.0% / 25.0%"));
        Assert.That(IndicatorRadarChart.Of(Card("a", mixed), PeerScope.Group).AlternativeText, Does.Contain("“g”组 2 个对象"));
        Assert.That(IndicatorRadarChart.Of(Card("c", mixed), PeerScope.Group).AlternativeText, Does.Contain("全部 3 个对象"));
    }

    [TestCase(2)]
    [TestCase(13)]
    public void Too_few_or_too_many_indicators_for_a_radar_stand_in_rows(int count)
    {
        RoundResult round = TreeRounds.Of(3, branches: count, leaves: 1);
        ChartImage chart = IndicatorRadarChart.Of(round.Standings[0].Card, language: Language.English);

        Assert.That(SvgText.Of(chart), Does.Contain("Score rate, percent"));
        Assert.That(chart.Height, Is.EqualTo(IndicatorRadarChart.Of(TreeRounds.Of(3, branches: 1, leaves: 1).Standings[0].Card, language: Language.English).Height + ((count - 1) * 24)));
    }

    [Test]
    public void An_indicator_without_a_score_has_a_dash_and_leaves_a_gap()
    {
        RoundResult round = TreeRounds.Flat(["甲项", "乙项", "丙项"], ("a", null, [10, null, 0]), ("b", null, [5, 5, 5]));

        Assert.That(SvgText.Of(IndicatorRadarChart.Of(Card("a", round))), Does.Contain("— / 50.0%"));
    }

    [Test]
    public void Strengths_stand_above_weaknesses_and_what_is_level_is_left_out()
    {
        ChartImage chart = StrengthsChart.Of(Card("a"), language: Language.English);
        string[] texts = SvgText.Of(chart);

        Assert.That(texts.Skip(2).Take(4), Is.EqualTo(new[] { "A1 甲项", "+50.0  100.0% / 50.0%", "A3 丙项", "-50.0  0.0% / 50.0%" }));
        Assert.That(texts, Has.None.Contain("乙项"));
        Assert.That(chart.AlternativeText, Does.StartWith("Score rates beside the mean of all 3 subjects: above it on 1 indicator, below it on 1. Farthest above: A1 甲项, +50.0 percentage points."));
        Assert.That(chart.AlternativeText, Does.Contain("2 of 3 indicators are shown"));
    }

    [Test]
    public void A_subject_level_with_its_peers_has_neither_and_the_chart_says_so() => Assert.That(
        StrengthsChart.Of(Card("b"), language: Language.English).AlternativeText, Is.EqualTo("On no indicator does the subject differ from the mean of its peers."));

    [Test]
    public void At_most_eight_strengths_and_eight_weaknesses_are_shown()
    {
        RoundResult round = TreeRounds.Of(300, branches: 8, leaves: 10);

        Assert.That(SvgText.Of(StrengthsChart.Of(round.Standings[0].Card)).Count(text => text.Contains("% / ", StringComparison.Ordinal)), Is.EqualTo(16));
    }

    [Test]
    public void Losses_go_from_the_full_mark_to_the_total_the_largest_first() => Assert.That(
        SvgText.Of(LostPointsChart.Of(Card("a"), Language.English)).Skip(2).Take(8),
        Is.EqualTo(new[] { "Full mark", "30", "A3 丙项", "-10", "A2 乙项", "-5", "Total", "15" }));

    [Test]
    public void What_scaling_takes_falls_on_the_indicators_and_rounding_has_a_step_of_its_own()
    {
        // 13 of the 30 points that could be had, of 40: 17.333…, published as 17.3.
        RoundResult round = TreeRounds.Flat(["甲项", "乙项", "丙项", "丁项"], ("a", null, [3, null, 9, 1]));

        Assert.That(
            SvgText.Of(LostPointsChart.Of(Card("a", round), Language.English)).Skip(2).Take(12),
            Is.EqualTo(new[] { "Full mark", "40", "A4 丁项", "-12", "A1 甲项", "-9.3333", "A3 丙项", "-1.3333", "Rounding", "-0.0333", "Total", "17.3" }));
    }

    [Test]
    public void The_steps_of_the_21_cities_end_at_their_published_totals()
    {
        RoundResult round = Rounds.Sichuan();
        foreach ((_, string name, string total) in Rounds.SichuanPublished())
        {
            string[] texts = SvgText.Of(LostPointsChart.Of(Card(name, round)));

            Assert.That(Rounds.Number(texts[Array.IndexOf(texts, "总分") + 1]), Is.EqualTo(Rounds.Number(total)), name);
        }
    }

    [Test]
    public void Of_many_losses_the_smallest_are_one_step()
    {
        string[] texts = SvgText.Of(LostPointsChart.Of(TreeRounds.Of(3, branches: 6, leaves: 10).Standings[^1].Card, Language.English));

        Assert.That(texts.Count(text => text.StartsWith('-')), Is.InRange(12, 13));
        Assert.That(texts, Has.One.EndsWith("other indicators"));
    }

    [Test]
    public void Small_losses_are_seen_on_a_broken_axis_that_says_where_it_begins()
    {
        // 39.4 of 40: the steps are 0.5 and 0.1.
        ChartImage chart = LostPointsChart.Of(Card("a", TreeRounds.Flat(["甲项", "乙项", "丙项", "丁项"], ("a", null, [9.9m, 10, 9.5m, 10]))), Language.English);
        XElement svg = XElement.Parse(chart.ToSvg());
        (string Fill, double Width)[] bars = [.. svg.Descendants().Where(shape => shape.Name.LocalName == "rect" && ((string?)shape.Attribute("fill"))?[0] == '#')
            .Select(shape => ((string)shape.Attribute("fill")!, (double)shape.Attribute("width")!))];
        string[] texts = SvgText.Of(chart);

        Assert.That(chart.AlternativeText, Does.Contain("leaves out what is between 0 and 39.3"));
        Assert.That(texts, Does.Contain("0").And.Contain("39.3").And.None.EqualTo("39.0"));
        Assert.That(bars.Select(bar => bar.Width), Is.All.GreaterThan(30));
        Assert.That(bars[1].Width / bars[2].Width, Is.EqualTo(5).Within(0.01), "the steps are to scale");
        Assert.That(svg.Descendants().Count(shape => shape.Name.LocalName == "path" && (string?)shape.Attribute("stroke") == ChartStyle.Outline), Is.EqualTo(2), "the two edges of the tear");
    }

    [Test]
    public void An_axis_from_zero_has_no_tear_and_no_word_of_one()
    {
        ChartImage chart = LostPointsChart.Of(Card("a"), Language.English);

        Assert.That(chart.AlternativeText, Does.Not.Contain("igzag"));
        Assert.That(XElement.Parse(chart.ToSvg()).Descendants().Where(shape => (string?)shape.Attribute("stroke") == ChartStyle.Outline), Is.Empty);
    }

    [Test]
    public void Nothing_lost_is_a_full_mark_and_a_total() => Assert.That(
        SvgText.Of(LostPointsChart.Of(Card("a", TreeRounds.Flat(["甲项"], ("a", null, [10]))), Language.English)).Skip(2).Take(4),
        Is.EqualTo(new[] { "Full mark", "10", "Total", "10" }));

    [Test]
    public void A_subject_without_a_total_has_no_steps() => Assert.That(
        LostPointsChart.Of(Card("a", TreeRounds.Flat(["甲项"], ("a", null, [null]))), Language.English).AlternativeText, Is.EqualTo("no total"));
}
