using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Reports.Fonts;
using SkiaSharp;

namespace Evaluation.Reports.Charts;

/// <summary>Measures text and makes it fit.</summary>
internal static class TextFit
{
    private const string Ellipsis = "…";

    /// <summary>The width of a text in pixels, as it is drawn.</summary>
    internal static float Width(string text, float size)
    {
        using SKFont font = ReportFont.At(size);
        return font.MeasureText(GlyphCheck.Drawable(text));
    }

    /// <summary>A name from the input, safe to draw, shortened with … to a width in pixels.</summary>
    internal static string Shorten(string text, float size, float widest)
    {
        string safe = SafeText.Line(text);
        if (Width(safe, size) <= widest)
            return safe;
        using SKFont font = ReportFont.At(size);
        float room = widest - font.MeasureText(Ellipsis);
        var kept = new StringBuilder();
        foreach (Rune rune in safe.EnumerateRunes())
        {
            room -= font.MeasureText(GlyphCheck.Drawable(rune.ToString()));
            if (room < 0)
                break;
            kept.Append(rune);
        }

        return kept.Append(Ellipsis).ToString();
    }
}
