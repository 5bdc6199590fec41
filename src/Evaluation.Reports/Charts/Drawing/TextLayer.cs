using Evaluation.Reports.Fonts;
using ScottPlot;
using SkiaSharp;

namespace Evaluation.Reports.Charts.Drawing;

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
        using var paint = new SKPaint { Color = SKColor.Parse(text.Colour), IsAntialias = true };
        IReadOnlyList<FontRun> runs = GlyphCheck.Installed.Runs(text.Text);
        float x = text.Anchor switch
        {
            TextAnchor.Middle => text.X - (TextFit.Width(runs, text.Size) / 2),
            TextAnchor.End => text.X - TextFit.Width(runs, text.Size),
            _ => text.X,
        };
        foreach (FontRun run in runs)
        {
            using SKFont font = ReportFont.At(run.Typeface, text.Size);
            canvas.DrawText(run.Text, x, text.Y, SKTextAlign.Left, font, paint);
            x += font.MeasureText(run.Text);
        }
    }
}
