using System.Globalization;
using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Reports.Fonts;
using SkiaSharp;

namespace Evaluation.Reports.Charts.Drawing;

/// <summary>Measures text and makes it fit.</summary>
internal static class TextFit
{
    private const string Ellipsis = "…";

    // Lines may break between characters beyond: radicals, ideographs, kana.
    private const int LastLatin = 0x2E7F;

    /// <summary>The width of a text in pixels, as it is drawn.</summary>
    internal static float Width(string text, float size) => Width(GlyphCheck.Installed.Runs(text), size);

    /// <summary>The width of the parts of a text in pixels.</summary>
    internal static float Width(IReadOnlyList<FontRun> runs, float size)
    {
        float width = 0;
        foreach (FontRun run in runs)
        {
            using SKFont font = ReportFont.At(run.Typeface, size);
            width += font.MeasureText(run.Text);
        }

        return width;
    }

    /// <summary>The width of the widest of some texts in whole pixels; 0 for none.</summary>
    internal static float Widest(IEnumerable<string> texts, float size) => MathF.Ceiling(texts.Select(text => Width(text, size)).DefaultIfEmpty(0).Max());

    /// <summary>A name from the input, safe to draw, shortened with … to a width in pixels.</summary>
    internal static string Shorten(string text, float size, float widest)
    {
        string safe = SafeText.Line(text);
        if (Width(safe, size) <= widest)
            return safe;
        float room = widest - Width(Ellipsis, size);
        var kept = new StringBuilder();
        foreach (Rune rune in safe.EnumerateRunes())
        {
            room -= Width(rune.ToString(), size);
            if (room < 0)
                break;
            kept.Append(rune);
        }

        return kept.Append(Ellipsis).ToString();
    }

    /// <summary>Two names with a sign between, shortened to a width: the longer one first, and never one to nothing for the other's sake.</summary>
    internal static string Pair(string first, string second, string sign, float size, float widest)
    {
        float room = widest - Width(sign, size);
        (float one, float other) = (Width(SafeText.Line(first), size), Width(SafeText.Line(second), size));
        return Shorten(first, size, Math.Max(room / 2, room - other)) + sign + Shorten(second, size, Math.Max(room / 2, room - one));
    }

    /// <summary>Items one after the other in lines no wider than so many pixels; an item alone on its line is shortened.</summary>
    internal static IEnumerable<string> Lines(IEnumerable<string> items, string separator, float size, float widest)
    {
        string line = "";
        foreach (string item in items)
        {
            string longer = line.Length == 0 ? item : line + separator + item;
            if (line.Length > 0 && Width(longer, size) > widest)
            {
                yield return line.TrimEnd();
                longer = item;
            }

            line = Shorten(longer, size, widest);
        }

        if (line.Length > 0)
            yield return line.TrimEnd();
    }

    /// <summary>A sentence in lines no wider than so many pixels, broken at spaces and between Chinese characters; not before a closing mark nor after an opening one.</summary>
    internal static IEnumerable<string> Wrap(string text, float size, float widest)
    {
        if (Width(text, size) <= widest)
            return [text];
        var pieces = new List<string>();
        var piece = new StringBuilder();
        Rune last = default;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (piece.Length > 0 && rune.Value > LastLatin && !IsOpening(last) && (IsOpening(rune) || !Rune.IsPunctuation(rune)))
                Close();
            piece.Append(rune);
            last = rune;
            if (rune.Value == ' ')
                Close();
        }

        Close();
        return Lines(pieces, "", size, widest);

        void Close()
        {
            pieces.Add(piece.ToString());
            piece.Clear();
        }
    }

    private static bool IsOpening(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;
}
