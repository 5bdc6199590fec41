namespace Evaluation.Reports.Charts;

/// <summary>The two lines at the head of every chart.</summary>
internal static class ChartHeader
{
    /// <summary>How much of the height the header takes.</summary>
    internal const float Height = 62;

    private const float TitleLine = 28;
    private const float SubtitleLine = 49;

    /// <summary>The chart's title, and below it the scheme's, shortened to the width.</summary>
    internal static IEnumerable<ChartText> Texts(string title, string schemeTitle)
    {
        yield return new ChartText(title, ChartStyle.Margin, TitleLine, ChartStyle.TitleSize);
        string subtitle = TextFit.Shorten(schemeTitle, ChartStyle.SubtitleSize, ChartStyle.Width - (2 * ChartStyle.Margin));
        yield return new ChartText(subtitle, ChartStyle.Margin, SubtitleLine, ChartStyle.SubtitleSize, Colour: ChartStyle.Muted);
    }
}
