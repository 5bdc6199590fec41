using System.Globalization;
using System.Text;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>Makes any texts into names that the sheets of one workbook may have.</summary>
internal static class SheetNames
{
    internal const int Longest = 31;

    private const string Substitute = "Sheet";

    /// <summary>A legal name for each text, in order, unlike every other by more than letter case.</summary>
    internal static ValueList<string> Legal(IEnumerable<string> texts)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return texts.Select(text => Unlike(Legal(text), taken)).ToValueList();
    }

    /// <summary>The text without what a sheet's name may not have (<c>[ ] : * ? / \</c>, control characters, quotes at its ends), cut to 31.</summary>
    internal static string Legal(string text)
    {
        var name = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
            name.Append(IsAllowed(rune) ? rune.ToString() : "_");
        string whole = Trim(name.ToString());
        // Excel keeps this name for itself.
        if (whole.Equals("History", StringComparison.OrdinalIgnoreCase))
            whole += "_";
        return whole.Length == 0 ? Substitute : Trim(Cut(whole, Longest));
    }

    private static string Unlike(string name, HashSet<string> taken)
    {
        string candidate = name;
        for (int number = 2; !taken.Add(candidate); number++)
        {
            string ending = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            candidate = Cut(name, Longest - ending.Length) + ending;
        }

        return candidate;
    }

    private static string Trim(string name) => name.Trim(' ', '\'', '\u3000');

    private static string Cut(string name, int longest) =>
        name.Length <= longest ? name : name[..(char.IsHighSurrogate(name[longest - 1]) ? longest - 1 : longest)];

    private static bool IsAllowed(Rune rune) =>
        rune.Value is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\' or 0xFFFD or 0xFFFE or 0xFFFF)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}
