using System.Text;
using Evaluation.Diagnostics;

namespace Evaluation.Reports.Fonts;

/// <summary>Finds the characters of a text that the embedded font cannot draw.</summary>
internal static class GlyphCheck
{
    /// <summary>What is drawn in place of such a character: the sign that Chinese print uses for one that is wanting.</summary>
    internal const char Wanting = '□';

    private const int MostNamed = 12;

    /// <summary>The characters that the font lacks, each once, in code point order.</summary>
    internal static ValueList<Rune> Missing(IEnumerable<string> texts) =>
        texts.SelectMany(text => text.EnumerateRunes()).Distinct().Where(rune => !IsDrawable(rune)).Order().ToValueList();

    /// <summary>The text with <see cref="Wanting"/> in place of each character that the font lacks.</summary>
    internal static string Drawable(string text)
    {
        var drawn = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsDrawable(rune))
                drawn.Append(rune);
            else if (!IsSelector(rune))
                drawn.Append(Wanting);
        }

        return drawn.ToString();
    }

    /// <summary>One warning that names all of them, or nothing when the font has every character.</summary>
    internal static ValueList<Diagnostic> Check(IEnumerable<string> texts)
    {
        ValueList<Rune> missing = Missing(texts);
        if (missing.Count == 0)
            return [];
        string names = string.Join(", ", missing.Take(MostNamed).Select(Name)) + (missing.Count > MostNamed ? ", …" : "");
        var found = new DiagnosticBag();
        found.Add(ReportDiagnostics.MissingGlyphs, Place.Unknown, missing.Count, names);
        return found.ToList();
    }

    private static string Name(Rune rune) => FormattableString.Invariant($"{rune} (U+{rune.Value:X4})");

    private static bool IsDrawable(Rune rune) => ReportFont.Typeface.ContainsGlyph(rune.Value);

    // A variation selector has no picture of its own.
    private static bool IsSelector(Rune rune) => rune.Value is >= 0xFE00 and <= 0xFE0F;
}
