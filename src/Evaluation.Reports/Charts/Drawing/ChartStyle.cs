using ScottPlot;

namespace Evaluation.Reports.Charts.Drawing;

/// <summary>The look that all charts share: sizes in pixels and colours.</summary>
/// <remarks>
/// Grades run from dark to light in one hue, so that they keep their order for colour-blind readers, in grey and in print; no chart
/// says anything by colour alone. The page has a dark counterpart for each colour (report.css), so a new one needs one there.
/// </remarks>
internal static class ChartStyle
{
    internal const int Width = 880;
    internal const float Margin = 16;
    internal const float TitleSize = 17;
    internal const float SubtitleSize = 13;
    internal const float LabelSize = 13;
    internal const float NoteSize = 12;
    internal const float Gap = 8;

    internal const string Paper = "#FFFFFF";
    internal const string Ink = "#1C2630";
    internal const string Muted = "#55626F";
    internal const string Grid = "#E3E7EB";
    internal const string Axis = "#8794A1";
    internal const string Outline = "#5B7083";
    internal const string Bar = "#1F6AA5";
    internal const string MeanMark = "#B4530A";

    /// <summary>Text on dark grounds.</summary>
    internal const string OnDark = "#FFFFFF";

    /// <summary>Text on grounds between dark and light, which a dark page shows light.</summary>
    internal const string OnMiddle = "#0B1116";

    // Grounds at least so light have the ink of the page, in light and in dark.
    private const double LeastLight = 0.5;

    private static readonly string[] GradeColours = ["#0B3C6F", "#1F6AA5", "#579ACA", "#86B6D6", "#B5CFE0", "#D5DDE3"];

    /// <summary>The colour of a grade, by its place among so many, the best first.</summary>
    internal static string GradeColour(int place, int count) =>
        count <= 1 ? Bar : GradeColours[(int)((long)place * (GradeColours.Length - 1) / Math.Max(count - 1, 3))];

    /// <summary>The colour of text on a ground: the one that stands out more.</summary>
    internal static string InkOn(string ground) =>
        Contrast.LuminanceOf(ground) >= LeastLight ? Ink
        : Contrast.Of(ground, OnDark) > Contrast.Of(ground, OnMiddle) ? OnDark
        : OnMiddle;

    /// <summary>A plot of a fixed data area with nothing in it but a pale grid: no text, no frame.</summary>
    internal static Plot NewPlot(PixelPadding padding)
    {
        var plot = new Plot();
        plot.Layout.Fixed(padding);
        plot.FigureBackground.Color = Colors.White;
        plot.DataBackground.Color = Colors.White;
        plot.Grid.MajorLineColor = Color.FromHex(Grid);
        plot.Grid.MajorLineWidth = 1;
        plot.Axes.Top.IsVisible = plot.Axes.Right.IsVisible = false;
        foreach (IAxis axis in new IAxis[] { plot.Axes.Bottom, plot.Axes.Left })
        {
            axis.FrameLineStyle.Color = Color.FromHex(Axis);
            axis.MajorTickStyle.Color = axis.MinorTickStyle.Color = Color.FromHex(Axis);
            axis.MajorTickStyle.Length = 0;
            axis.MinorTickStyle.Length = 0;
        }

        return plot;
    }
}
