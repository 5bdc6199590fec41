using Evaluation.Reports.Fonts;
using ScottPlot;
using SkiaSharp;

namespace Evaluation.Reports.Charts;

/// <summary>Draws a chart's text over the finished plot.</summary>
/// <remarks>
/// Not left to ScottPlot, whose labels cannot all be given a font without changing the defaults of the whole process, and whose SVG
/// places each character on its own and drops those that the font lacks.
/// </remarks>
internal sealed class TextLayer(IReadOnlyList<ChartText> texts) : IRenderAction
{
    /// <inheritdoc/>
    public void Render(RenderPack rp)
    {
        foreach (ChartText text in texts)
            Draw(rp.Canvas, text);
    }

    private static void Draw(SKCanvas canvas, ChartText text)
    {
        using SKFont font = ReportFont.At(text.Size);
        using var paint = new SKPaint { Color = SKColor.Parse(text.Colour), IsAntialias = true };
        SKTextAlign align = text.Anchor switch
        {
            TextAnchor.Middle => SKTextAlign.Center,
            TextAnchor.End => SKTextAlign.Right,
            _ => SKTextAlign.Left,
        };
        canvas.DrawText(GlyphCheck.Drawable(text.Text), text.X, text.Y, align, font, paint);
    }
}
