using Evaluation.Diagnostics;
using Evaluation.Files;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Reports.Fonts;
using ScottPlot;
using SkiaSharp;

namespace Evaluation.Reports.Charts;

/// <summary>A drawn chart, to be had as PNG and as SVG.</summary>
/// <remarks>
/// Both are the same bytes every time, on every machine, in any culture and on any number of threads. The PNG draws Chinese with the
/// embedded font; only a character that it lacks is drawn with a font of the machine that has it, so that a chart with such characters can differ from machine
/// to machine. The SVG keeps its text as text and names fonts without embedding one; it has no script, no style and no reference
/// to anything outside, and can stand inside an HTML page, beside a chart of another kind.
/// </remarks>
/// <threadsafety>Immutable; drawing may go on in several threads at once.</threadsafety>
public sealed class ChartImage
{
    private readonly ChartDrawing drawing;

    internal ChartImage(ChartDrawing drawing)
    {
        this.drawing = drawing;
        Diagnostics = GlyphCheck.Installed.Check(drawing.Texts.Select(text => text.Text));
    }

    /// <summary>The title.</summary>
    public string Title => drawing.Title;

    /// <summary>What the chart shows, in words, for those who cannot see it.</summary>
    public string AlternativeText => drawing.AlternativeText;

    /// <summary>The width in pixels.</summary>
    public int Width => ChartStyle.Width;

    /// <summary>The height in pixels.</summary>
    public int Height => drawing.Height;

    /// <summary>Warnings: <c>RPT101</c> names the characters that neither the embedded font nor any of the machine's can draw.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The chart as PNG.</summary>
    public byte[] ToPng()
    {
        using Plot plot = drawing.NewPlot();
        plot.RenderManager.RenderActions.Add(new TextLayer(drawing.Texts));
        return plot.GetImageBytes(Width, Height, ImageFormat.Png);
    }

    /// <summary>The chart as PNG with so many pixels for each of its own in both directions: for print.</summary>
    internal byte[] ToPng(int scale)
    {
        using Plot plot = drawing.NewPlot();
        plot.RenderManager.RenderActions.Add(new TextLayer(drawing.Texts));
        using var surface = SKSurface.Create(new SKImageInfo(Width * scale, Height * scale));
        surface.Canvas.Scale(scale);
        plot.Render(surface.Canvas, Width, Height);
        using SKImage image = surface.Snapshot();
        using SKData png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return png.ToArray();
    }

    /// <summary>The chart as SVG, an XML element without a declaration.</summary>
    public string ToSvg() => SvgWriter.Write(drawing);

    /// <summary>Writes the chart as PNG, beside an old file first and then renamed.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void SavePng(string path)
    {
        byte[] png = ToPng();
        AtomicFile.Write(path, stream => stream.Write(png));
    }

    /// <summary>Writes the chart as SVG in UTF-8, beside an old file first and then renamed.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void SaveSvg(string path) => AtomicFile.WriteText(path, ToSvg());
}
