using System.Globalization;
using System.Text;

namespace Evaluation.Patterns.Texts;

/// <summary>A text without what people change to make it look new: case, width, spaces, punctuation.</summary>
internal static class PlainText
{
    /// <summary>The letters, digits and other signs of a text, in one form.</summary>
    internal static Rune[] Of(string text)
    {
        var runes = new List<Rune>(text.Length);
        foreach (Rune rune in Composed(text).EnumerateRunes())
        {
            if (Says(rune))
                runes.Add(Rune.ToLowerInvariant(rune));
        }

        return [.. runes];
    }

    /// <summary>The text with full-width characters made plain and each sign spelled in one way (NFKC).</summary>
    internal static string Composed(string text) => Wellformed(text).Normalize(NormalizationForm.FormKC);

    private static bool Says(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol;

    /// <summary>Half a surrogate pair cannot be normalised; it becomes the sign for an unknown character.</summary>
    private static string Wellformed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
            return text;
        var whole = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            whole.Append(rune.ToString());
        return whole.ToString();
    }
}
