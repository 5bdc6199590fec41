namespace Evaluation.Reports.Charts.Drawing;

/// <summary>The two lines at the head of every chart.</summary>
internal static class ChartHeader
{
    /// <summary>How much of the height the header takes.</summary>
    internal const float Height = 62;

    private const float TitleLine = 28;
    private const float SubtitleLine = 49;
    private const float Room = ChartStyle.Width - (2 * ChartStyle.Margin);

    /// <summary>The chart's title, and below it the scheme's, both shortened to the width.</summary>
    internal static IEnumerable<ChartText> Texts(string title, string schemeTitle)
    {
        yield return new ChartText(TextFit.Shorten(title, ChartStyle.TitleSize, Room), ChartStyle.Margin, TitleLine, ChartStyle.TitleSize);
        yield return new ChartText(TextFit.Shorten(schemeTitle, ChartStyle.SubtitleSize, Room), ChartStyle.Margin, SubtitleLine, ChartStyle.SubtitleSize, Colour: ChartStyle.Muted);
    }
}
