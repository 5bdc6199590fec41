using Evaluation.Patterns;

namespace Evaluation.Reports.Charts.Patterns;

/// <summary>The sheets of a round score by score: darker the larger the share of the full mark, blank where there is no score.</summary>
/// <remarks>
/// Straight lines, ceilings and copies are seen as stripes. Up to 40 sheets are all shown, in the order of the round; of more, those with findings before the others,
/// and the chart says so. Sheets with findings have a diamond.
/// </remarks>
public static class SheetHeatChart
{
    /// <summary>Draws the chart.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(PatternScreen screen, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(screen);
        return new ChartImage(new SheetHeatDrawing(screen, language).Draw());
    }
}
