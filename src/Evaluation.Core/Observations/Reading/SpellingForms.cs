using System.Globalization;
using System.Text;

namespace Evaluation.Observations.Reading;

/// <summary>Knows, without Unicode data of the machine, which texts have no other spelling that Unicode form NFC would unite with them.</summary>
internal static class SpellingForms
{
    /// <summary>
    /// What NFC replaces or joins besides combining marks: jamo, compatibility ideographs, and signs that are letters twice over. A few
    /// neighbours that it would leave are refused with them.
    /// </summary>
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x0374, 0x0374), (0x037E, 0x037E), (0x0387, 0x0387), (0x0958, 0x095F), (0x09DC, 0x09DF), (0x0A33, 0x0A36), (0x0A59, 0x0A5E),
        (0x0B5C, 0x0B5D), (0x0F43, 0x0F69), (0x1100, 0x11FF), (0x1F71, 0x1FFD), (0x2000, 0x2001), (0x2126, 0x212B), (0x2329, 0x232A),
        (0x2ADC, 0x2ADC), (0xF900, 0xFAFF), (0xFB1D, 0xFB4F), (0x1D15E, 0x1D1C0), (0x2F800, 0x2FA1F),
    ];

    /// <summary>Whether the text is certainly in form NFC.</summary>
    internal static bool IsSingle(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!IsSingle(rune))
                return false;
        }

        return true;
    }

    private static bool IsSingle(Rune rune) =>
        !(IsMark(rune) && !IsVariationSelector(rune.Value))
        && !Array.Exists(Ranges, range => rune.Value >= range.First && rune.Value <= range.Last);

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Picks a glyph, and never joins what is before it.</summary>
    private static bool IsVariationSelector(int value) => value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
