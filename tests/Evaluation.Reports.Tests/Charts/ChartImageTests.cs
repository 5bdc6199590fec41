using System.Xml.Linq;
using Evaluation.Evaluators;
using Evaluation.Patterns;
using Evaluation.Reports.Charts.Patterns;
using Evaluation.Reports.Charts.Robustness;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Scoring;
using SkiaSharp;

namespace Evaluation.Reports.Charts;

public sealed class ChartImageTests
{
    private static readonly (string Name, decimal? Total)[] Odd =
    [
        ("<script>alert(1)</script> & \"x\" 'y'", 88.5m), ("\u0000\u0007\u202E县\uFFFE", 0m), ("😀鄠邑区", 70m), ("某某省某某自治州某某县人民政府政务服务和大数据管理局（行政审批局）", 70m), ("无分县", null),
    ];

    private static IEnumerable<TestCaseData> Charts()
    {
        foreach ((string name, RoundResult result) in new[]
        {
            ("21 cities", Rounds.Sichuan()), ("grades", Rounds.Sichuan(Rounds.FourGrades)), ("odd names", Rounds.OfTotals(Odd, Rounds.FourGrades)),
            ("one", Rounds.OfSize(1)), ("three", Rounds.OfSize(3)), ("300", Rounds.OfSize(300, Rounds.FourGrades)), ("3000", Rounds.OfSize(3000)),
            ("all equal", Rounds.OfTotals([("甲", 50m), ("乙", 50m), ("丙", 50m)])), ("no totals", Rounds.OfTotals([("甲", null)])), ("all zero", Rounds.OfTotals([("甲", 0m), ("乙", 0m)])),
        })
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                yield return new TestCaseData(RankingChart.Of(result, language)).SetArgDisplayNames("ranking", name, language.ToString());
                yield return new TestCaseData(DistributionChart.Of(result, language)).SetArgDisplayNames("distribution", name, language.ToString());
            }
        }
    }

    private static IEnumerable<ChartImage> EvaluatorCharts(EvaluatorReview review, Language language) =>
    [
        SeverityChart.Of(review, language),
        VariableMapChart.Of(review, language),
        AgreementMatrixChart.Of(review, language),
        BiasChart.Of(review, EvaluatorFindings.ByGroup, language),
        BiasChart.Of(review, EvaluatorFindings.BySubject, language),
        BiasChart.Of(review, EvaluatorFindings.ByIndicator, language),
    ];

    private static IEnumerable<TestCaseData> ChartsOfEvaluators()
    {
        var longNames = new Simulation { EvaluatorName = i => Odd[3].Name + i, SubjectName = i => Odd[0].Name + i, Subjects = 12, Evaluators = 4, PerSubject = 3 };
        foreach ((string name, EvaluatorReview review) in new[]
        {
            ("Guilford", EvaluatorRounds.Guilford.Review), ("panel", EvaluatorRounds.Default.Review), ("odd names", EvaluatorRounds.Simulated(longNames).Review),
            ("one evaluator", EvaluatorRounds.Of(("甲", "县", 3)).Review), ("all equal", EvaluatorRounds.Of(("甲", "县", 5), ("乙", "县", 5), ("甲", "市", 5), ("乙", "市", 5)).Review),
        })
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                foreach (ChartImage chart in EvaluatorCharts(review, language))
                    yield return new TestCaseData(chart).SetArgDisplayNames(chart.Title, name, language.ToString());
            }
        }

        foreach (int count in new[] { 3, 3000 })
        {
            IntervalRow[] rows = [.. Enumerable.Range(0, count).Select(i => new IntervalRow(Odd[i % 2 * 3].Name + i, Math.Sin(i), Math.Sin(i) - 1, Math.Sin(i) + 1, i % 50 == 0))];
            MapColumn[] columns = [.. Enumerable.Range(0, 3).Select(_ => new MapColumn("对象", "↑", rows.Select(row => new MapMark(row.Label, row.Value)).ToValueList()))];
            MapScale[] scales = [.. Enumerable.Range(0, Math.Min(count, MapScale.Most)).Select(i => new MapScale("L" + i, [new("0 | 1", i), new("1 | 2", -i)]))];
            yield return new TestCaseData(SeverityChart.Of(rows.ToValueList(), Odd[0].Name, Language.English)).SetArgDisplayNames("severity", count.ToString());
            yield return new TestCaseData(AgreementMatrixChart.Of(rows.Take(500).Select(row => row.Label).ToValueList(), (a, b) => (a + b) % 7 == 0 ? null : Math.Sin(a + b), "", Language.Chinese)).SetArgDisplayNames("agreement", count.ToString());
            yield return new TestCaseData(VariableMapChart.Of(new MapContent([.. columns, new MapColumn("分档", "", []) { Scales = scales.ToValueList() }], 3, 2, count), "", Language.English)).SetArgDisplayNames("map", count.ToString());
        }
    }

    private static IEnumerable<ChartImage> PatternCharts(PatternScreen screen, Language language) =>
    [
        SheetHeatChart.Of(screen, language), SheetMatchChart.Of(screen, language), SheetScatterChart.Of(screen, language), GradeLineChart.Of(screen, language), SheetTimelineChart.Of(screen, language),
    ];

    private static IEnumerable<TestCaseData> ChartsOfPatterns()
    {
        var guilford = EvaluatorRounds.Guilford.Result;
        foreach ((string name, PatternScreen screen) in new[]
        {
            ("three", CraftedScreen.Of(3)), ("300", CraftedScreen.Of(300)), ("200 indicators", CraftedScreen.Of(30, indicators: 200)),
            ("Guilford", PatternScreen.Of(guilford.Scheme, guilford.Observations, 1, options: new PatternOptions { Draws = 99 })),
        })
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                foreach (ChartImage chart in PatternCharts(screen, language))
                    yield return new TestCaseData(chart).SetArgDisplayNames(chart.Title, name, language.ToString());
            }
        }
    }

    private static IEnumerable<ChartImage> RobustnessCharts(RobustnessStudy study, SensitivityStudy sensitivity, Language language) =>
    [
        RankIntervalChart.Of(study, language), GradeProbabilityChart.Of(study, language), PairProbabilityChart.Of(study, language), SwapMapChart.Of(study.Result, language),
        SensitivityChart.Of(sensitivity, 0, language), ConvergenceChart.Of(sensitivity, 0, language),
    ];

    private static IEnumerable<TestCaseData> ChartsOfRobustness()
    {
        foreach ((string name, RoundResult result) in new[]
        {
            ("21 cities", StudiedRounds.Sichuan.Result), ("three", StudiedRounds.Round(3, i => Odd[3].Name + i)), ("300", StudiedRounds.Round(300, i => Odd[i % 4].Name + i)),
            ("all equal", StudiedRounds.Round(5, i => "县" + i, apart: 0)), ("odd names", StudiedRounds.Round(4, i => Odd[i].Name)), ("one", Rounds.OfSize(1)),
        })
        {
            (RobustnessStudy study, SensitivityStudy sensitivity) = (StudiedRounds.Of(result, draws: 200), StudiedRounds.SensitivityOf(result));
            foreach (Language language in Enum.GetValues<Language>())
            {
                foreach (ChartImage chart in RobustnessCharts(study, sensitivity, language))
                    yield return new TestCaseData(chart).SetArgDisplayNames(chart.Title, name, language.ToString());
            }
        }
    }

    [TestCaseSource(nameof(Charts))]
    [TestCaseSource(nameof(ChartsOfEvaluators))]
    [TestCaseSource(nameof(ChartsOfPatterns))]
    [TestCaseSource(nameof(ChartsOfRobustness))]
    [TestCaseSource(typeof(ChartGallery), nameof(ChartGallery.TestCases))]
    public void The_PNG_has_the_size_told_and_is_not_blank(ChartImage chart)
    {
        using SKBitmap picture = SKBitmap.Decode(chart.ToPng());

        Assert.That((picture.Width, picture.Height), Is.EqualTo((chart.Width, chart.Height)));
        Assert.That(picture.Pixels.Distinct().Count(), Is.GreaterThan(20));
        Assert.That(picture.Pixels.Count(pixel => pixel == SKColors.White), Is.GreaterThan(picture.Pixels.Length / 4));
    }

    [TestCaseSource(nameof(Charts))]
    [TestCaseSource(nameof(ChartsOfEvaluators))]
    [TestCaseSource(nameof(ChartsOfPatterns))]
    [TestCaseSource(nameof(ChartsOfRobustness))]
    [TestCaseSource(typeof(ChartGallery), nameof(ChartGallery.TestCases))]
    public void The_SVG_is_well_formed_and_refers_to_nothing_outside(ChartImage chart)
    {
        XElement svg = XElement.Parse(chart.ToSvg());
        string[] kinds = ["svg", "title", "desc", "rect", "path", "g", "clipPath", "ellipse", "text"];

        Assert.That(svg.DescendantsAndSelf().Select(element => element.Name.LocalName).Distinct(), Is.SubsetOf(kinds));
        Assert.That(svg.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName is "href" or "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
        Assert.That(svg.Descendants().Attributes().Where(a => a.Value.Contains("url(", StringComparison.Ordinal)).Select(a => a.Value), Is.All.StartsWith("url(#"));
    }

    [TestCaseSource(nameof(Charts))]
    [TestCaseSource(nameof(ChartsOfEvaluators))]
    [TestCaseSource(nameof(ChartsOfPatterns))]
    [TestCaseSource(nameof(ChartsOfRobustness))]
    [TestCaseSource(typeof(ChartGallery), nameof(ChartGallery.TestCases))]
    public void Every_text_stands_inside_the_picture(ChartImage chart)
    {
        foreach (XElement text in XElement.Parse(chart.ToSvg()).Elements().Where(element => element.Name.LocalName == "text"))
        {
            float size = (float)Rounds.Number(text.Attribute("font-size")!.Value);
            float width = TextFit.Width(text.Value, size);
            float left = (float)Rounds.Number(text.Attribute("x")!.Value) - ((string?)text.Attribute("text-anchor") switch { "end" => width, "middle" => width / 2, _ => 0 });

            Assert.That(left, Is.GreaterThanOrEqualTo(0), text.Value);
            Assert.That(left + width, Is.LessThanOrEqualTo(chart.Width), text.Value);
            Assert.That((float)Rounds.Number(text.Attribute("y")!.Value), Is.InRange(size, chart.Height), text.Value);
        }
    }

    [TestCaseSource(nameof(Charts))]
    [TestCaseSource(nameof(ChartsOfEvaluators))]
    [TestCaseSource(nameof(ChartsOfPatterns))]
    [TestCaseSource(nameof(ChartsOfRobustness))]
    [TestCaseSource(typeof(ChartGallery), nameof(ChartGallery.TestCases))]
    public void Title_and_alternative_text_stand_in_the_SVG(ChartImage chart)
    {
        XElement svg = XElement.Parse(chart.ToSvg());
        string[] labels = svg.Attribute("aria-labelledby")!.Value.Split(' ');

        Assert.That(svg.Attribute("role")!.Value, Is.EqualTo("img"));
        Assert.That(labels.Select(id => svg.Elements().Single(element => (string?)element.Attribute("id") == id).Value), Is.EqualTo(new[] { chart.Title, chart.AlternativeText }));
    }

    [Test]
    public void The_charts_of_a_page_share_no_id()
    {
        RoundResult result = Rounds.Sichuan(Rounds.FourGrades);
        string[] ids = [.. Ids(RankingChart.Of(result)), .. Ids(DistributionChart.Of(result)), .. EvaluatorCharts(EvaluatorRounds.Default.Review, Language.Chinese).SelectMany(Ids), .. PatternCharts(CraftedScreen.Of(30), Language.Chinese).SelectMany(Ids),
            .. RobustnessCharts(StudiedRounds.Sichuan, StudiedRounds.SichuanSensitivity, Language.Chinese).SelectMany(Ids),
            .. ChartGallery.Draw(TreeRounds.Of(3), TreeRounds.Of(3, shift: 1), Language.Chinese).SelectMany(Ids), .. ChartGallery.OfSubject(TreeRounds.Of(3).Standings[0].Card, Language.Chinese).SelectMany(Ids)];

        Assert.That(ids, Is.Unique.And.Not.Empty);
    }

    [Test]
    public void The_bytes_are_the_same_in_every_culture_and_on_any_number_of_threads()
    {
        string[] expected = Draw();
        string[][] others = [.. TestCultures.All.Select(culture => TestCultures.Under(culture, Draw)), .. Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(2).Select(_ => Draw())];

        Assert.That(others, Is.All.EqualTo(expected));
    }

    [Test]
    public void Saving_writes_the_same_bytes()
    {
        ChartImage chart = RankingChart.Of(Rounds.OfSize(3));
        string folder = Path.Combine(Path.GetTempPath(), "evaluation-charts-" + Environment.ProcessId);
        try
        {
            chart.SavePng(Path.Combine(folder, "a.png"));
            chart.SaveSvg(Path.Combine(folder, "a.svg"));

            Assert.That(File.ReadAllBytes(Path.Combine(folder, "a.png")), Is.EqualTo(chart.ToPng()));
            Assert.That(File.ReadAllText(Path.Combine(folder, "a.svg")), Is.EqualTo(chart.ToSvg()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Ids(ChartImage chart) => XElement.Parse(chart.ToSvg()).DescendantsAndSelf().Attributes("id").Select(id => id.Value);

    private static string[] Draw()
    {
        RoundResult result = Rounds.Sichuan(Rounds.FourGrades);
        ChartImage[] charts = [RankingChart.Of(result), DistributionChart.Of(result, Language.English), .. EvaluatorCharts(EvaluatorRounds.Default.Review, Language.English), .. ChartGallery.Draw(result, result, Language.English)];
        return [.. charts.SelectMany(chart => new[] { Convert.ToBase64String(chart.ToPng()), chart.ToSvg() })];
    }
}
