using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Findings;

/// <summary>Fills the sentences that findings are told in.</summary>
internal static partial class Wording
{
    /// <summary>The text with its placeholders filled; Latin letters and digits stand apart from Chinese characters, as they do in print.</summary>
    internal static LocalText Fill(this LocalText text, params ReadOnlySpan<object?> arguments)
    {
        if (arguments.IsEmpty)
            return text;
        string[] filled = new string[arguments.Length];
        for (int i = 0; i < filled.Length; i++)
            filled[i] = arguments[i] is LocalText own ? own.Chinese : Convert.ToString(arguments[i], CultureInfo.InvariantCulture) ?? "";
        string chinese = Placeholder().Replace(text.Chinese, place => Spaced(text.Chinese, place, filled[int.Parse(place.ValueSpan[1..^1], CultureInfo.InvariantCulture)]));
        return new LocalText(text.English, chinese).With(arguments);
    }

    /// <summary>Sentences one after the other.</summary>
    internal static LocalText Joined(params ReadOnlySpan<LocalText> sentences)
    {
        string english = "";
        string chinese = "";
        foreach (LocalText sentence in sentences)
        {
            english += (english.Length == 0 ? "" : " ") + sentence.English;
            chinese += sentence.Chinese;
        }

        return new LocalText(english, chinese);
    }

    /// <summary>A list of things, at most so many, and how many more there are.</summary>
    internal static LocalText Listed(IReadOnlyCollection<LocalText> items, int most = int.MaxValue)
    {
        LocalText[] shown = [.. items.Take(most)];
        var list = new LocalText(string.Join(", ", shown.Select(item => item.English)), string.Join("、", shown.Select(item => item.Chinese)));
        return items.Count <= most ? list : FindingTexts.AndMore.Fill(list, items.Count - most);
    }

    private static string Spaced(string text, Match place, string filled)
    {
        bool before = place.Index > 0 && IsHan(text[place.Index - 1]) && filled.Length > 0 && char.IsAsciiLetterOrDigit(filled[0]);
        int end = place.Index + place.Length;
        bool after = end < text.Length && IsHan(text[end]) && filled.Length > 0 && char.IsAsciiLetterOrDigit(filled[^1]);
        return (before ? " " : "") + place.Value + (after ? " " : "");
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
