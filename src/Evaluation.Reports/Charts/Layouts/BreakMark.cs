using Evaluation.Reports.Charts.Drawing;
using ScottPlot;
using SkiaSharp;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>A tear through a chart where its axis leaves numbers out: a white band between two zigzag lines.</summary>
/// <param name="x">Where it stands.</param>
/// <param name="bottom">The height at which it begins.</param>
/// <param name="top">The height at which it ends.</param>
internal sealed class BreakMark(double x, double bottom, double top) : IPlottable
{
    private const float HalfWidth = 3;
    private const float Tooth = 4;

    /// <inheritdoc/>
    public bool IsVisible { get; set; } = true;

    /// <inheritdoc/>
    public IAxes Axes { get; set; } = new Axes();

    /// <inheritdoc/>
    public IEnumerable<LegendItem> LegendItems => [];

    /// <inheritdoc/>
    public AxisLimits GetAxisLimits() => new(x, x, bottom, top);

    /// <inheritdoc/>
    public void Render(RenderPack rp)
    {
        (Pixel low, Pixel high) = (Axes.GetPixel(new Coordinates(x, bottom)), Axes.GetPixel(new Coordinates(x, top)));
        SKPoint[] zigzag = [.. Enumerable.Range(0, (int)MathF.Ceiling((low.Y - high.Y) / Tooth) + 1)
            .Select(i => new SKPoint(low.X + (i % 2 == 0 ? -Tooth / 2 : Tooth / 2), Math.Max(high.Y, low.Y - (i * Tooth))))];
        using var band = new SKPath();
        band.AddPoly([.. zigzag.Select(point => Moved(point, -HalfWidth)), .. zigzag.Reverse().Select(point => Moved(point, HalfWidth))]);
        using var white = new SKPaint { Color = SKColors.White, IsAntialias = true };
        rp.Canvas.DrawPath(band, white);
        using var line = new SKPaint { Color = SKColor.Parse(ChartStyle.Outline), StrokeWidth = 1, IsStroke = true, IsAntialias = true };
        foreach (float side in (float[])[-HalfWidth, HalfWidth])
        {
            using var edge = new SKPath();
            edge.AddPoly([.. zigzag.Select(point => Moved(point, side))], close: false);
            rp.Canvas.DrawPath(edge, line);
        }
    }

    private static SKPoint Moved(SKPoint point, float by) => new(point.X + by, point.Y);
}
