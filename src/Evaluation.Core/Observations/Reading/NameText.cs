using System.Globalization;
using System.Text;
using Evaluation.Diagnostics;

namespace Evaluation.Observations.Reading;

/// <summary>The one spelling of a name: without blanks at its ends, in Unicode form NFC.</summary>
internal static class NameText
{
    private const string InvisibleAtEnds = "\uFEFF\u200B";
    private const int FullWidthDistance = '\uFF01' - '!';

    /// <summary>Whether this process can bring text into a Unicode form; under invariant globalization nothing happens.</summary>
    private static readonly bool HasUnicodeData = "e\u0301".Normalize(NormalizationForm.FormC).Length == 1;

    /// <summary>The name; empty for a blank one.</summary>
    /// <returns><see langword="null"/>, or why the text is no name.</returns>
    internal static DiagnosticDescriptor? Clean(ReadOnlySpan<char> text, out string name) => Clean(text, HasUnicodeData, out name);

    /// <summary>The same, as a machine with or without Unicode data does it.</summary>
    internal static DiagnosticDescriptor? Clean(ReadOnlySpan<char> text, bool hasUnicodeData, out string name)
    {
        name = Trim(text).ToString();
        if (name.AsSpan().ContainsAnyInRange('\0', '\u001F') || name.AsSpan().ContainsAnyInRange('\u007F', '\u009F'))
            return ObservationDiagnostics.ControlCharacter;
        if (!IsValid(name))
            return ObservationDiagnostics.InvalidText;
        if (!hasUnicodeData)
            return SpellingForms.IsSingle(name) ? null : ObservationDiagnostics.SeveralForms;
        return TryNormalize(name, out name) ? null : ObservationDiagnostics.InvalidText;
    }

    /// <summary>The text without white space and invisible marks at its ends.</summary>
    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> before;
        do
        {
            before = text;
            text = text.Trim().Trim(InvisibleAtEnds);
        }
        while (text.Length < before.Length);
        return text;
    }

    /// <summary>Whether every character is one, and none U+FFFD: the mark of a conversion that failed, which half a surrogate reads as.</summary>
    private static bool IsValid(string name)
    {
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (rune.Value is >= 0xFFFD and <= 0xFFFF)
                return false;
        }

        return true;
    }

    private static bool TryNormalize(string text, out string normal)
    {
        try
        {
            normal = text.Normalize(NormalizationForm.FormC);
            return true;
        }
        catch (ArgumentException)
        {
            normal = text;
            return false;
        }
    }

    /// <summary>The text with full-width ASCII characters and blanks made narrow.</summary>
    /// <remarks>Not by Unicode form NFKC, which machines without culture data do not know.</remarks>
    internal static string Narrow(ReadOnlySpan<char> text)
    {
        var narrow = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            narrow.Append(character switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(character - FullWidthDistance),
                '\u3000' => ' ',
                _ => character,
            });
        }

        return narrow.ToString();
    }

    /// <summary>What stays of a name when width, letter case, blanks and invisible characters do not count.</summary>
    internal static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (char character in Narrow(name))
        {
            if (!char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) != UnicodeCategory.Format)
                folded.Append(char.ToUpperInvariant(character));
        }

        return folded.ToString();
    }
}
