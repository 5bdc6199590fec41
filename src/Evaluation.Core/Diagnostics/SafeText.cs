using System.Text;
using System.Text.RegularExpressions;

namespace Evaluation.Diagnostics;

/// <summary>Makes text from the input safe to print: no control characters, no endless lines.</summary>
internal static partial class SafeText
{
    private const int LongestQuote = 200;

    /// <summary>The text with control and direction characters shown as escapes, cut after 200 characters: for a quotation.</summary>
    internal static string Of(string text) => Escape(text, LongestQuote);

    /// <summary>The text with control and direction characters shown as escapes, on one line, whole.</summary>
    internal static string Line(string text) => Escape(text, int.MaxValue);

    /// <summary>The same of running text, in which somebody pressed Enter or Tab: each run of line ends and tabs is one space.</summary>
    internal static string Prose(string text) => Line(Breaks().Replace(text.Trim(), " "));

    [GeneratedRegex(@"[\t\n\v\f\r\u0085\u2028\u2029]+", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();

    private static string Escape(string text, int longest)
    {
        var safe = new StringBuilder(Math.Min(text.Length, longest) + 1);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (safe.Length >= longest)
                return safe.Append('…').ToString();
            if (IsHarmless(rune))
                safe.Append(rune);
            else
                safe.Append(FormattableString.Invariant($"\\u{rune.Value:x4}"));
        }

        return safe.ToString();
    }

    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (System.Globalization.UnicodeCategory.Control
        or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.LineSeparator
        or System.Globalization.UnicodeCategory.ParagraphSeparator
        or System.Globalization.UnicodeCategory.PrivateUse
        or System.Globalization.UnicodeCategory.OtherNotAssigned
        or System.Globalization.UnicodeCategory.Surrogate);
}
