using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>Turns any text into one that a cell can hold.</summary>
internal static partial class CellText
{
    /// <summary>The most UTF-16 code units of a cell.</summary>
    internal const int Longest = 32_767;

    /// <summary>Whether a program would take the text for a formula if somebody typed it.</summary>
    internal static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '＝' or '＋' or '－' or '＠';

    /// <summary>The text cut to what a cell holds; never in the middle of a character.</summary>
    internal static string Cut(string text)
    {
        if (text.Length <= Longest)
            return text;
        int kept = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..kept];
    }

    /// <summary>
    /// The text with what XML cannot hold written as <c>_xHHHH_</c> (ISO/IEC 29500-1, 22.4.2.4), and with line feeds for line ends. Text
    /// that already has that form has its first underscore escaped, so that it is read back as it was.
    /// </summary>
    internal static string Escape(string text)
    {
        if (!NeedsEscape(text))
            return text;
        string lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        lines = LooksEscaped().Replace(lines, "_x005F_");
        var escaped = new StringBuilder(lines.Length + 16);
        for (int i = 0; i < lines.Length; i++)
        {
            if (char.IsHighSurrogate(lines[i]) && i + 1 < lines.Length && char.IsLowSurrogate(lines[i + 1]))
                escaped.Append(lines[i]).Append(lines[++i]);
            else if (IsForbidden(lines[i]))
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)lines[i]:X4}_");
            else
                escaped.Append(lines[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The text that <see cref="Escape"/> was given, but for its line ends.</summary>
    internal static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escaped().Replace(text, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
        : text;

    private static bool NeedsEscape(string text)
    {
        foreach (char character in text)
        {
            if (character is '\r' or '_' || IsForbidden(character))
                return true;
        }

        return false;
    }

    private static bool IsForbidden(char character) =>
        (character < ' ' && character is not ('\t' or '\n' or '\r')) || char.IsSurrogate(character) || character is '\uFFFE' or '\uFFFF';

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex LooksEscaped();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();
}
