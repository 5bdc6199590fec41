using Evaluation.Reports.Charts;
using Evaluation.Reports.Charts.Subjects;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>The charts of a subject's page: a radar where there is one to draw, how the total came about, and where the subject is above and below its peers.</summary>
internal static class SubjectCharts
{
    internal static ValueList<string> Of(PageContext page, int position) => Drawn(page, position).Select(chart => chart.ToSvg()).ToValueList();

    private static IEnumerable<ChartImage> Drawn(PageContext page, int position)
    {
        Standing standing = page.Result.Standings[position];
        if (standing.Score is null)
            yield break;
        PeerScope peers = standing.Subject.Group is null ? PeerScope.All : PeerScope.Group;
        // With fewer indicators, or more, the chart would repeat the table of the first level.
        if (page.Scheme.Indicators.Count is >= RadarDrawing.Fewest and <= RadarDrawing.Most)
            yield return IndicatorRadarChart.Of(standing.Card, peers, page.Language);
        yield return LostPointsChart.Of(standing.Card, page.Language);
        if (page.Result.Standings.Count > 1)
            yield return StrengthsChart.Of(standing.Card, peers, page.Language);
    }
}
