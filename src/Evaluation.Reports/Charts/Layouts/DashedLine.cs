using ScottPlot;
using SkiaSharp;

namespace Evaluation.Reports.Charts.Layouts;

/// <summary>A straight line in dashes, each drawn by itself: Skia's SVG knows no dashed paint and complains of it on the standard error.</summary>
/// <param name="from">One end.</param>
/// <param name="to">The other end.</param>
/// <param name="colour">The colour.</param>
/// <param name="width">The width in pixels.</param>
internal sealed class DashedLine(Coordinates from, Coordinates to, string colour, float width) : IPlottable
{
    private const float Dash = 7;
    private const float Space = 5;

    /// <inheritdoc/>
    public bool IsVisible { get; set; } = true;

    /// <inheritdoc/>
    public IAxes Axes { get; set; } = new Axes();

    /// <inheritdoc/>
    public IEnumerable<LegendItem> LegendItems => [];

    /// <inheritdoc/>
    public AxisLimits GetAxisLimits() => new(Math.Min(from.X, to.X), Math.Max(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y));

    /// <inheritdoc/>
    public void Render(RenderPack rp)
    {
        (Pixel first, Pixel last) = (Axes.GetPixel(from), Axes.GetPixel(to));
        float length = MathF.Sqrt(((last.X - first.X) * (last.X - first.X)) + ((last.Y - first.Y) * (last.Y - first.Y)));
        using var path = new SKPath();
        for (float at = 0; at < length; at += Dash + Space)
        {
            path.MoveTo(Along(first, last, at / length));
            path.LineTo(Along(first, last, Math.Min(at + Dash, length) / length));
        }

        using var paint = new SKPaint { Color = SKColor.Parse(colour), StrokeWidth = width, IsStroke = true, IsAntialias = true };
        rp.Canvas.DrawPath(path, paint);
    }

    private static SKPoint Along(Pixel first, Pixel last, float share) => new(first.X + (share * (last.X - first.X)), first.Y + (share * (last.Y - first.Y)));
}
