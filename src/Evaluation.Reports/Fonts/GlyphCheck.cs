using System.Text;
using Evaluation.Diagnostics;
using SkiaSharp;

namespace Evaluation.Reports.Fonts;

/// <summary>Finds, before anything is drawn, which font draws each character of a text: the embedded one, else one of the machine's, else none.</summary>
/// <param name="fonts">The machine's fonts.</param>
internal sealed class GlyphCheck(SystemFonts fonts)
{
    /// <summary>What is drawn in place of a character that no font has: the sign that Chinese print uses for one that is wanting.</summary>
    internal const char Wanting = '□';

    private const int MostNamed = 12;

    /// <summary>The check with the fonts of this machine.</summary>
    internal static GlyphCheck Installed { get; } = new(SystemFonts.Installed);

    /// <summary>The characters that no font has, each once, in code point order.</summary>
    internal ValueList<Rune> Missing(IEnumerable<string> texts) =>
        texts.SelectMany(text => text.EnumerateRunes()).Distinct().Where(rune => !IsSelector(rune) && FontOf(rune) is null).Order().ToValueList();

    /// <summary>The text as it is drawn, cut where the font changes; <see cref="Wanting"/> stands for each character that no font has.</summary>
    internal IReadOnlyList<FontRun> Runs(string text)
    {
        var runs = new List<FontRun>(1);
        var part = new StringBuilder(text.Length);
        SKTypeface current = ReportFont.Typeface;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsSelector(rune))
                continue;
            SKTypeface? font = FontOf(rune);
            if (!ReferenceEquals(font ?? ReportFont.Typeface, current))
            {
                Close();
                current = font ?? ReportFont.Typeface;
            }

            if (font is null)
                part.Append(Wanting);
            else
                part.Append(rune);
        }

        Close();
        return runs;

        void Close()
        {
            if (part.Length > 0)
                runs.Add(new FontRun(part.ToString(), current));
            part.Clear();
        }
    }

    /// <summary>One warning that names all of them, or nothing when there is a font for every character.</summary>
    internal ValueList<Diagnostic> Check(IEnumerable<string> texts)
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

    private SKTypeface? FontOf(Rune rune) => ReportFont.Typeface.ContainsGlyph(rune.Value) ? ReportFont.Typeface : fonts.For(rune.Value);

    // A variation selector has no picture of its own.
    private static bool IsSelector(Rune rune) => rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
