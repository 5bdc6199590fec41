using ScottPlot;
using SkiaSharp;

namespace Evaluation.Reports.Charts.Drawing;

/// <summary>Draws diamonds and triangles as ScottPlot does, and holds on to their outline until Skia has drawn it.</summary>
/// <remarks>
/// ScottPlot 5.1.59 lets go of the path of a mark when its handle is with Skia: should the collector run just then, the mark is drawn in part or not at all, or the process ends with a
/// fault of memory. Only marks with a path are concerned; circles and squares have none.
/// </remarks>
internal sealed class PointedMark : IMarker
{
    private const float SideOfRadius = 1.732f;
    private const float HalfSideOfRadius = 0.866f;

    private readonly bool isFilled;
    private readonly bool isTriangle;

    private PointedMark(bool isFilled, bool isTriangle) => (this.isFilled, this.isTriangle) = (isFilled, isTriangle);

    /// <summary>Gives every mark of a plot that has corners this way of being drawn.</summary>
    internal static void UseIn(Plot plot)
    {
        foreach (IHasMarker marked in plot.GetPlottables().OfType<IHasMarker>())
            marked.MarkerStyle.CustomRenderer ??= Of(marked.MarkerStyle.Shape);
    }

    /// <inheritdoc/>
    public void Render(SKCanvas canvas, Paint paint, Pixel center, float size, MarkerStyle markerStyle)
    {
        using var path = new SKPath();
        path.AddPoly(isTriangle ? Triangle(center, size / SideOfRadius) : Diamond(center, size / 2));
        if (isFilled)
            ScottPlot.Drawing.FillPath(canvas, paint, path, markerStyle.FillStyle, new PixelRect(center, size / 2));
        ScottPlot.Drawing.DrawPath(canvas, paint, path, isFilled ? markerStyle.OutlineStyle : markerStyle.LineStyle);
    }

    private static PointedMark? Of(MarkerShape shape) => shape switch
    {
        MarkerShape.FilledDiamond => new PointedMark(isFilled: true, isTriangle: false),
        MarkerShape.OpenDiamond => new PointedMark(isFilled: false, isTriangle: false),
        MarkerShape.FilledTriangleUp => new PointedMark(isFilled: true, isTriangle: true),
        MarkerShape.OpenTriangleUp => new PointedMark(isFilled: false, isTriangle: true),
        MarkerShape.None or MarkerShape.FilledCircle or MarkerShape.OpenCircle or MarkerShape.FilledSquare or MarkerShape.OpenSquare => null,
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "Draw this mark here first: ScottPlot's own is not safe."),
    };

    private static SKPoint[] Diamond(Pixel at, float radius) =>
        [new(at.X + radius, at.Y), new(at.X, at.Y + radius), new(at.X - radius, at.Y), new(at.X, at.Y - radius)];

    private static SKPoint[] Triangle(Pixel at, float radius) =>
    [
        new(at.X, at.Y - radius),
        new(at.X + (radius * HalfSideOfRadius), at.Y + (radius / 2)),
        new(at.X - (radius * HalfSideOfRadius), at.Y + (radius / 2)),
    ];
}
