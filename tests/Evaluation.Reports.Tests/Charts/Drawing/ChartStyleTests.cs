using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using Evaluation.Reports.Charts.Layouts;
using ScottPlot;
using SkiaSharp;

namespace Evaluation.Reports.Charts.Drawing;

public sealed class ChartStyleTests
{
    // ScottPlot's luminance is another than that of WCAG: neither is taken for the other.
    private const double LeastGrey = 0.04;

    // A colour that fills less of a text's place is a line that crosses it.
    private const double GroundShare = 0.25;

    private static readonly string Css = File.ReadAllText(Repository.PathTo("src", "Evaluation.Reports", "Html", "report.css"));

    private static HeatScale[] Scales =>
        [HeatScale.Rates(Language.English), HeatScale.Probabilities(Language.English), HeatScale.Steps([0.4, 0.667, 0.8], value => value.ToString("0.00"))];

    [Test]
    public void Every_colour_of_a_chart_has_a_counterpart_in_the_dark_page()
    {
        ChartImage[] charts = [.. ChartGallery.All().SelectMany(one => one.Draw(Language.English))];
        string[] wanted = [.. charts.SelectMany(chart => XElement.Parse(chart.ToSvg()).Descendants()).SelectMany(shape => shape.Attributes())
            .Where(attribute => attribute.Name.LocalName is "fill" or "stroke" && attribute.Value != "none")
            .Select(attribute => $"[{attribute.Name.LocalName}=\"{attribute.Value}\"]").Distinct()];

        Assert.That(wanted.Where(selector => !Css.Contains(selector, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_ground_of_every_scale_carries_a_readable_number_in_light_and_dark() => Gen.Select(Gen.Int[0, 2], Gen.Double[-0.2, 1.2]).Sample(drawn =>
    {
        (HeatScale scale, double value) = (Scales[drawn.Item1], drawn.Item2);

        Assert.That(Contrast.Of(scale.GroundOf(value), scale.InkOn(value)), Is.GreaterThanOrEqualTo(Contrast.Least));
        Assert.That(Contrast.Of(Dark("fill", scale.GroundOf(value)), Dark("text", scale.InkOn(value))), Is.GreaterThanOrEqualTo(Contrast.Least));
    });

    [Test]
    public void The_text_on_a_ground_is_the_one_that_stands_out_more() => Gen.Byte.Array[3].Sample(parts =>
    {
        string ground = "#" + Convert.ToHexString(parts);
        double chosen = Contrast.Of(ground, ChartStyle.InkOn(ground));

        Assert.That(chosen, Is.GreaterThanOrEqualTo(Contrast.Of(ground, ChartStyle.OnDark)).And.GreaterThan(4.2));
        Assert.That(chosen, Is.GreaterThanOrEqualTo(Math.Min(7, Contrast.Of(ground, ChartStyle.Ink))));
    });

    [Test]
    public void Every_text_of_every_chart_stands_out_from_its_ground_in_light_and_dark()
    {
        foreach ((string name, Func<Language, ChartImage[]> draw) in ChartGallery.All())
        {
            foreach (ChartImage chart in draw(Language.English))
            {
                using SKBitmap picture = SKBitmap.Decode(chart.ToPng());
                foreach (XElement text in XElement.Parse(chart.ToSvg()).Elements().Where(element => element.Name.LocalName == "text" && element.Value != "■"))
                {
                    string ink = (string)text.Attribute("fill")!;
                    foreach (string ground in GroundsOf(picture, text).Where(ground => ground != ink))
                    {
                        Assert.That(Contrast.Of(ground, ink), Is.GreaterThanOrEqualTo(Contrast.Least), $"{name}, {chart.Title}: {text.Value}");
                        Assert.That(Contrast.Of(Dark("fill", ground), Dark("text", ink)), Is.GreaterThanOrEqualTo(Contrast.Least), $"dark {name}, {chart.Title}: {text.Value} on {ground}");
                    }
                }
            }
        }
    }

    [Test]
    public void Grades_and_grounds_run_from_dark_to_light_in_light_and_from_light_to_dark_in_dark()
    {
        foreach (int count in Enumerable.Range(2, 19))
        {
            string[] ramp = [.. Enumerable.Range(0, count).Select(place => ChartStyle.GradeColour(place, count))];

            Assert.That(ramp.Select(Contrast.LuminanceOf), Is.Ordered.Ascending);
            Assert.That(ramp.Select(colour => Contrast.LuminanceOf(Dark("fill", colour))), Is.Ordered.Descending);
        }
    }

    [Test]
    public void Grounds_differ_in_grey_and_for_colour_blind_readers([Values(0, 1, 2)] int scale)
    {
        string[] grounds = [.. Enumerable.Range(-20, 141).Select(i => Scales[scale].GroundOf(i / 100.0)).Distinct()];
        double[] greys = [.. grounds.Select(ground => (double)Color.FromHex(ground).Luminance)];

        // One hue: who sees no red, no green or no blue still sees the order of the lightness.
        Assert.That(grounds, Has.Length.EqualTo(Scales[scale].Grounds.Count));
        Assert.That(greys.Zip(greys.Skip(1)).Min(pair => pair.First - pair.Second), Is.GreaterThan(LeastGrey));
        foreach (Func<SKColor, int> part in (Func<SKColor, int>[])[colour => colour.Red, colour => colour.Green, colour => colour.Blue])
            Assert.That(grounds.Select(ground => part(SKColor.Parse(ground))), Is.Ordered.Descending);
    }

    /// <summary>The contrasts that the standard names itself, and one that is often quoted: grey 119 just fails on white.</summary>
    [TestCase("#000000", "#FFFFFF", 21.0)]
    [TestCase("#FFFFFF", "#FFFFFF", 1.0)]
    [TestCase("#777777", "#FFFFFF", 4.48)]
    public void Contrast_is_that_of_the_standard(string one, string other, double expected) => Assert.That(Contrast.Of(one, other), Is.EqualTo(expected).Within(0.005));

    [Test]
    public void Losses_and_gains_and_rises_and_falls_differ_in_more_than_hue() =>
        Assert.That(Math.Abs(Contrast.LuminanceOf(ChartStyle.MeanMark) - Contrast.LuminanceOf(ChartStyle.GradeColour(5, 6))), Is.GreaterThan(0.3));

    /// <summary>The colours that fill a good part of a text's place.</summary>
    private static IEnumerable<string> GroundsOf(SKBitmap picture, XElement text)
    {
        (float x, float y, float size) = (Number(text, "x"), Number(text, "y"), Number(text, "font-size"));
        float width = TextFit.Width(text.Value, size);
        float left = x - ((string?)text.Attribute("text-anchor") switch { "end" => width, "middle" => width / 2, _ => 0 });
        var counts = new Dictionary<SKColor, int>();
        int all = 0;
        for (int row = Math.Max(0, (int)(y - (size * 0.8f))); row < Math.Min(picture.Height, y + (size * 0.1f)); row++)
        {
            for (int column = Math.Max(0, (int)left); column < Math.Min(picture.Width, left + width); column++, all++)
                counts[picture.GetPixel(column, row)] = counts.GetValueOrDefault(picture.GetPixel(column, row)) + 1;
        }

        return counts.Where(count => count.Value > GroundShare * all).Select(count => FormattableString.Invariant($"#{count.Key.Red:X2}{count.Key.Green:X2}{count.Key.Blue:X2}"));
    }

    private static float Number(XElement text, string name) => (float)Rounds.Number(text.Attribute(name)!.Value);

    /// <summary>What the style sheet of a dark page makes of a colour.</summary>
    private static string Dark(string kind, string colour)
    {
        string selector = kind == "text" && colour is ChartStyle.OnDark or ChartStyle.OnMiddle ? "text[fill=\"" + colour + "\"]"
            : colour == "#FFFFFF" ? "[fill=\"white\"]"
            : "[fill=\"" + colour + "\"]";
        Match rule = Regex.Match(Css, Regex.Escape(".chart " + selector) + @" \{ fill: var\((--[a-z0-9-]+)\)");
        Assert.That(rule.Success, selector);
        string dark = Css[Css.IndexOf(":root[data-theme=\"dark\"]", StringComparison.Ordinal)..];
        return Regex.Match(dark, rule.Groups[1].Value + ": (#[0-9a-f]{6})").Groups[1].Value.ToUpperInvariant();
    }
}
