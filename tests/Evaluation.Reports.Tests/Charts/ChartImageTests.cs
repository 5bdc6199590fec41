using System.Xml.Linq;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Scoring;
using SkiaSharp;

namespace Evaluation.Reports.Charts;

public sealed class ChartImageTests
{
    private static readonly string[] Kinds = ["ranking grades", "21 cities", "odd names", "missing", "panel", "3 sheets", "studied three", "conduct"];

    [TestCaseSource(typeof(ChartGallery), nameof(ChartGallery.TestCases))]
    public void The_PNG_has_the_size_told_and_is_not_blank(ChartImage chart)
    {
        using SKBitmap picture = SKBitmap.Decode(chart.ToPng());

        Assert.That((picture.Width, picture.Height), Is.EqualTo((chart.Width, chart.Height)));
        Assert.That(picture.Pixels.Distinct().Count(), Is.GreaterThan(20));
        Assert.That(picture.Pixels.Count(pixel => pixel == SKColors.White), Is.GreaterThan(picture.Pixels.Length / 4));
    }

    [TestCaseSource(typeof(ChartGallery), nameof(ChartGallery.TestCases))]
    public void The_SVG_is_well_formed_and_refers_to_nothing_outside(ChartImage chart)
    {
        XElement svg = XElement.Parse(chart.ToSvg());
        string[] kinds = ["svg", "title", "desc", "rect", "path", "g", "clipPath", "ellipse", "text"];

        Assert.That(svg.DescendantsAndSelf().Select(element => element.Name.LocalName).Distinct(), Is.SubsetOf(kinds));
        Assert.That(svg.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName is "href" or "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
        Assert.That(svg.Descendants().Attributes().Where(a => a.Value.Contains("url(", StringComparison.Ordinal)).Select(a => a.Value), Is.All.StartsWith("url(#"));
    }

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
        ChartImage[] charts =
        [
            RankingChart.Of(result), DistributionChart.Of(result), .. EvaluatorGallery.Draw(EvaluatorRounds.Default.Review, Language.Chinese), .. PatternGallery.Draw(CraftedScreen.Of(30), Language.Chinese),
            .. RobustnessGallery.Draw(StudiedRounds.Sichuan, StudiedRounds.SichuanSensitivity, Language.Chinese),
            .. ChartGallery.Draw(TreeRounds.Of(3), TreeRounds.Of(3, shift: 1), Language.Chinese), .. ChartGallery.OfSubject(TreeRounds.Of(3).Standings[0].Card, Language.Chinese),
        ];

        Assert.That(charts.SelectMany(Ids), Is.Unique.And.Not.Empty);
    }

    /// <summary>In Turkish an i has no dot where others have one, and in Arabic numbers and signs are others.</summary>
    [Test]
    public void Every_kind_of_chart_has_the_same_bytes_in_every_culture_and_on_any_number_of_threads()
    {
        Func<Language, ChartImage[]>[] kinds = [.. ChartGallery.All().Where(one => Kinds.Contains(one.Name)).Select(one => one.Draw)];
        string[] expected = Draw();
        string[][] others = [.. TestCultures.All.Append("tr-TR").Select(culture => TestCultures.Under(culture, Draw)), .. Enumerable.Range(0, 2).AsParallel().WithDegreeOfParallelism(2).Select(_ => Draw())];

        Assert.That(kinds, Has.Length.EqualTo(Kinds.Length));
        Assert.That(expected.Where(bytes => bytes.Length == 0), Is.Empty);
        Assert.That(others, Is.All.EqualTo(expected));

        string[] Draw() => [.. kinds.SelectMany((draw, i) => draw(i % 2 == 0 ? Language.English : Language.Chinese)).SelectMany(chart => new[] { Convert.ToBase64String(chart.ToPng()), chart.ToSvg() })];
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
}
