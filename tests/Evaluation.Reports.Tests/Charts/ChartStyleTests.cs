using System.Xml.Linq;
using Evaluation.Reports.Charts.Layouts;
using ScottPlot;

namespace Evaluation.Reports.Charts;

public sealed class ChartStyleTests
{
    [Test]
    public void Every_colour_of_a_chart_has_a_counterpart_in_the_dark_page()
    {
        string css = File.ReadAllText(Repository.PathTo("src", "Evaluation.Reports", "Html", "report.css"));
        ChartImage[] charts = [.. ChartGallery.All().SelectMany(one => one.Draw(Language.English))];
        string[] wanted = [.. charts.SelectMany(chart => XElement.Parse(chart.ToSvg()).Descendants()).SelectMany(shape => shape.Attributes())
            .Where(attribute => attribute.Name.LocalName is "fill" or "stroke" && attribute.Value != "none")
            .Select(attribute => $"[{attribute.Name.LocalName}=\"{attribute.Value}\"]").Distinct()];

        Assert.That(wanted.Where(selector => !css.Contains(selector, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Grounds_of_a_heat_map_differ_in_grey_and_carry_readable_numbers()
    {
        HeatScale scale = HeatScale.Rates(Language.English);
        double[] steps = [0, 0.2, 0.4, 0.6, 0.8, 0.95];
        double[] greys = [.. steps.Select(step => (double)Color.FromHex(scale.GroundOf(step)).Luminance)];

        Assert.That(greys, Is.Ordered.Descending);
        Assert.That(greys.Zip(greys.Skip(1)).Min(pair => pair.First - pair.Second), Is.GreaterThan(0.04));
        Assert.That(steps.Select(step => Contrast(scale.GroundOf(step), scale.InkOn(step))), Is.All.GreaterThan(4.5), "WCAG 2.2, 1.4.3");
    }

    [Test]
    public void Losses_and_gains_and_rises_and_falls_differ_in_more_than_hue() =>
        Assert.That(Math.Abs(Luminance(ChartStyle.MeanMark) - Luminance(ChartStyle.GradeColour(5, 6))), Is.GreaterThan(0.3));

    private static double Contrast(string one, string other)
    {
        (double light, double dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    // Relative luminance of WCAG 2.2.
    private static double Luminance(string hex)
    {
        Color colour = Color.FromHex(hex);
        return (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

        static double Linear(byte part) => part / 255.0 <= 0.04045 ? part / 255.0 / 12.92 : Math.Pow(((part / 255.0) + 0.055) / 1.055, 2.4);
    }
}
