using System.Globalization;
using System.Text;

namespace Evaluation.Reports.Word;

/// <summary>Makes names of subjects into names of files that every system takes, each another one.</summary>
/// <remarks>Names that differ only in case are the same file on Windows and macOS, so they are told apart by a number.</remarks>
internal static class FileNames
{
    // A name may have 255 bytes on Linux and a path 260 characters on Windows.
    private const int MostBytes = 120;
    private const char Instead = '_';
    private const string Forbidden = "<>:\"/\\|?*";

    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$", .. Enumerable.Range(1, 9).SelectMany(i => (string[])[$"COM{i}", $"LPT{i}"]), "COM¹", "COM²", "COM³", "LPT¹", "LPT²", "LPT³"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>A name for each, in the same order.</summary>
    /// <param name="names">The names; may hold anything.</param>
    /// <param name="ending">What every file name ends in, with the extension.</param>
    internal static string[] Of(IEnumerable<string> names, string ending)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(name => Unused(Safe(name), ending, taken))];
    }

    private static string Unused(string safe, string ending, HashSet<string> taken)
    {
        string unused = safe + ending;
        for (int number = 2; !taken.Add(unused); number++)
            unused = string.Create(CultureInfo.InvariantCulture, $"{safe}({number}){ending}");
        return unused;
    }

    private static string Safe(string name)
    {
        var safe = new StringBuilder();
        int bytes = 0;

        // Half a character has no normal form; its rune is U+FFFD.
        string whole = string.Concat(name.EnumerateRunes());
        foreach (Rune rune in whole.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            Rune kept = IsHarmless(rune) ? rune : new Rune(Instead);
            bytes += kept.Utf8SequenceLength;
            if (bytes > MostBytes)
                break;
            safe.Append(kept);
        }

        string trimmed = safe.ToString().TrimEnd('.', ' ').TrimStart(' ');
        bool isBare = trimmed.Length == 0 || trimmed[0] is '.' or '-' or '~' || Devices.Contains(trimmed.Split('.')[0].TrimEnd());
        return isBare ? Instead + trimmed : trimmed;
    }

    private static bool IsHarmless(Rune rune) => !(rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal))
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);
}
