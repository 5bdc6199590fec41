using System.Xml.Linq;
using Evaluation.Evaluators;
using Evaluation.Evaluators.Fair;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Robustness;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts;

public sealed class RankingChartTests
{
    [Test]
    public void The_21_cities_stand_with_published_ranks_names_and_totals_in_order()
    {
        string[] texts = Texts(RankingChart.Of(Rounds.Sichuan()));
        string[] published = [.. Rounds.SichuanPublished().OrderBy(row => int.Parse(row.Rank)).SelectMany(row => new[] { row.Rank, row.Name, Rounds.Number(row.Total).ToString("0.0") })];

        Assert.That(Chunks(texts.Skip(2).Take(63)), Is.EquivalentTo(Chunks(published)));
        Assert.That(texts.Skip(2).Where((_, i) => i % 3 == 0).Take(21), Is.EqualTo(published.Where((_, i) => i % 3 == 0)));
    }

    [Test]
    public void The_height_grows_with_the_subjects_up_to_61_rows()
    {
        int one = RankingChart.Of(Rounds.OfSize(1)).Height;

        Assert.That(RankingChart.Of(Rounds.OfSize(21)).Height - one, Is.EqualTo(20 * 24));
        Assert.That(RankingChart.Of(Rounds.OfSize(60)).Height - one, Is.EqualTo(59 * 24));
        Assert.That(RankingChart.Of(Rounds.OfSize(3000)).Height, Is.EqualTo(RankingChart.Of(Rounds.OfSize(300)).Height));
    }

    [Test]
    public void Of_300_subjects_the_first_and_the_last_30_are_shown_and_the_chart_says_so()
    {
        RoundResult result = Rounds.OfSize(300);
        ChartImage chart = RankingChart.Of(result);
        string[] texts = Texts(chart);

        Assert.That(result.Standings.Where(standing => texts.Contains(standing.Subject.Name)), Is.EqualTo(result.Standings.Take(30).Concat(result.Standings.TakeLast(30))));
        Assert.That(texts, Has.Some.Contains("240"));
        Assert.That(chart.AlternativeText, Does.Contain("240"));
    }

    [Test]
    public void A_long_name_ends_in_an_ellipsis_and_fits()
    {
        const string name = "某某省某某自治州某某县人民政府政务服务和大数据管理局（行政审批局）";
        string shown = Texts(RankingChart.Of(Rounds.OfTotals([(name, 50m)])))[3];

        Assert.That(shown, Does.EndWith("…"));
        Assert.That(name.StartsWith(shown.TrimEnd('…'), StringComparison.Ordinal), Is.True);
        Assert.That(TextFit.Width(shown, ChartStyle.LabelSize), Is.LessThanOrEqualTo(250));
    }

    [Test]
    public void A_subject_without_a_total_stands_last_without_rank_and_bar()
    {
        ChartImage chart = RankingChart.Of(Rounds.OfTotals([("甲", null), ("乙", 50m)]));

        Assert.That(Texts(chart).Skip(5).Take(3), Is.EqualTo(new[] { "—", "甲", "无总分" }));
        Assert.That(Bars(chart).Count(), Is.EqualTo(1));
        Assert.That(chart.AlternativeText, Does.Contain("没有总分、不参加排名的对象：1 个"));
    }

    [Test]
    public void A_grade_stands_beside_the_total_and_has_a_colour_of_its_own()
    {
        ChartImage chart = RankingChart.Of(Rounds.OfTotals([("甲", 95m), ("乙", 80m), ("丙", 70m), ("丁", 10m)], Rounds.FourGrades));

        Assert.That(Texts(chart), Has.Some.EqualTo("95.0  优秀").And.Some.EqualTo("10.0  不合格"));
        Assert.That(Bars(chart).Select(bar => (string)bar.Attribute("fill")!), Is.Unique);
    }

    [Test]
    public void Bars_of_negative_totals_go_to_the_left_of_zero_and_their_labels_stand_left_of_them()
    {
        RoundResult round = Rounds.OfTotals([("甲", 50m), ("乙", 10m)]);
        ValueList<Standing> standings = [round.Standings[0], round.Standings[1] with { Score = -20m }];
        ChartImage chart = RankingChart.Of(round.Scheme, standings, Language.Chinese);
        (double X, double Width)[] bars = [.. Bars(chart).Select(bar => ((double)bar.Attribute("x")!, (double)bar.Attribute("width")!))];
        XElement label = XElement.Parse(chart.ToSvg()).Elements().Single(text => text.Value == "-20.0");

        Assert.That(bars[1].X + bars[1].Width, Is.EqualTo(bars[0].X).Within(0.01));
        Assert.That(bars[0].Width / bars[1].Width, Is.EqualTo(2.5).Within(0.001));
        Assert.That((double)label.Attribute("x")!, Is.LessThan(bars[1].X));
    }

    [Test]
    public void The_length_of_a_bar_is_its_share_of_the_full_mark()
    {
        double[] widths = [.. Bars(RankingChart.Of(Rounds.OfTotals([("甲", 100m), ("乙", 25m), ("丙", 0m)]))).Select(bar => (double?)bar.Attribute("width") ?? 0)];

        Assert.That(widths[1] / widths[0], Is.EqualTo(0.25).Within(0.001));
    }

    [Test]
    public void Every_grade_of_up_to_four_has_a_colour_of_its_own_and_the_best_is_the_darkest() => Assert.That(
        Enumerable.Range(0, 4).Select(place => ScottPlot.Color.FromHex(ChartStyle.GradeColour(place, 4)).Luminance),
        Is.Ordered.Ascending.And.Unique);

    [Test]
    public void The_range_of_ranks_of_a_study_stands_beside_each_rank()
    {
        RobustnessStudy study = StudiedRounds.Sichuan;
        ChartImage chart = RankingChart.Of(study.Result, study, Language.English);
        SubjectRobustness first = study.Subjects.Single(subject => subject.Subject == study.Result.Standings[0].Subject);

        Assert.That(Texts(chart)[2], Is.EqualTo(FormattableString.Invariant($"{study.Result.Standings[0].Label}  ({first.LowRank}–{first.HighRank})")));
        Assert.That(chart.AlternativeText, Does.Contain("In brackets, and as bars at the right: the ranks in 90 % of the trials of the robustness study."));
    }

    [Test]
    public void The_range_is_drawn_beside_the_bars_as_long_as_it_has_ranks()
    {
        RobustnessStudy study = StudiedRounds.Sichuan;
        Dictionary<string, double> wide = study.Subjects.ToDictionary(subject => subject.Subject.Name, subject => subject.HighRank - subject.LowRank);
        double[] drawn = [.. Bars(RankingChart.Of(study.Result, study)).Where(bar => (double)bar.Attribute("x")! > 600).Select(bar => (double)bar.Attribute("width")!)];
        double[] ranks = [.. study.Result.Standings.Select(standing => wide[standing.Subject.Name])];

        Assert.That(drawn, Has.Length.EqualTo(21));
        double perRank = (drawn[ranks.Index().MaxBy(one => one.Item).Index] - drawn[0]) / (ranks.Max() - ranks[0]);
        Assert.That(drawn.Zip(ranks), Is.All.Matches<(double Width, double Ranks)>(one => Math.Abs(one.Width - drawn[0] - (perRank * (one.Ranks - ranks[0]))) < 0.05));
    }

    [Test]
    public void Neighbours_who_cannot_be_told_apart_are_told_of()
    {
        RobustnessStudy study = StudiedRounds.Sichuan;
        string text = RankingChart.Of(study.Result, study, Language.English).AlternativeText;

        Assert.That(study.TiedGroups, Is.Not.Empty);
        Assert.That(text, Does.Contain(FormattableString.Invariant($"cannot be told apart: {study.TiedGroups.Count}, of {study.TiedGroups.Sum(group => group.Subjects.Count)} subjects")));
        Assert.That(text, Does.Contain("Bracket:"));
    }

    [Test]
    public void Without_a_study_there_is_no_axis_of_ranks() =>
        Assert.That(Texts(RankingChart.Of(Rounds.Sichuan(), Language.English)), Has.None.EqualTo("Rank (left: better)"));

    [Test]
    public void The_range_of_fair_ranks_of_a_review_stands_beside_each_official_rank()
    {
        (RoundResult result, EvaluatorReview review) = EvaluatorRounds.Default;
        string[] texts = Texts(RankingChart.Of(result, review));
        FairScore first = review.FairScores.Single(score => score.Subject == result.Standings[0].Subject);

        Assert.That(texts[2], Is.EqualTo(FormattableString.Invariant($"{result.Standings[0].Label}  （{first.BestRank:0.#}–{first.WorstRank:0.#}）")));
        Assert.That(texts, Has.Some.Contain("剔除评估员宽严差异"));
    }

    private static string[] Texts(ChartImage chart) => SvgText.Of(chart);

    private static IEnumerable<string> Chunks(IEnumerable<string> texts) => texts.Chunk(3).Select(row => string.Join(' ', row));

    private static IEnumerable<XElement> Bars(ChartImage chart) => XElement.Parse(chart.ToSvg()).Descendants()
        .Where(element => element.Name.LocalName == "rect" && ((string?)element.Attribute("fill"))?[0] == '#');
}
