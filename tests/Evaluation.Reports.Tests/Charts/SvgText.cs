using System.Xml.Linq;

namespace Evaluation.Reports.Charts;

/// <summary>What stands in a chart.</summary>
internal static class SvgText
{
    /// <summary>The texts of a chart in reading order.</summary>
    internal static string[] Of(ChartImage chart) =>
        [.. XElement.Parse(chart.ToSvg()).Elements().Where(element => element.Name.LocalName == "text").Select(text => text.Value)];
}
