using System.Globalization;

namespace Evaluation;

/// <summary>One text in both languages, with numbered placeholders <c>{0}</c>, <c>{1}</c>.</summary>
/// <param name="English">The English text.</param>
/// <param name="Chinese">The Chinese text, with the same placeholders.</param>
public sealed record LocalText(string English, string Chinese)
{
    private const string AllDigits = "0.############################";

    /// <summary>The text in the given language, its placeholders untouched.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>
    /// The text in the given language with its placeholders filled: texts in both languages by the one asked for, numbers without
    /// any culture, decimals without zeros at the end. What English counts is singular after 1. Without arguments it is the text as it
    /// stands: one that was filled before may hold braces of a name.
    /// </summary>
    /// <exception cref="FormatException">A placeholder has no argument.</exception>
    public string Format(Language language, params ReadOnlySpan<object?> arguments)
    {
        if (arguments.IsEmpty)
            return In(language);
        object?[] chosen = new object?[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
            chosen[i] = Choose(language, arguments[i]);
        string words = language == Language.English ? EnglishPlurals.Mend(English, chosen) : Chinese;
        return string.Format(CultureInfo.InvariantCulture, words, chosen);
    }

    /// <summary>This text with its placeholders filled in both languages.</summary>
    /// <exception cref="FormatException">A placeholder has no argument.</exception>
    public LocalText With(params ReadOnlySpan<object?> arguments) =>
        new(Format(Language.English, arguments), Format(Language.Chinese, arguments));

    private static object? Choose(Language language, object? argument) => argument switch
    {
        LocalText text => text.In(language),
        decimal number => number.ToString(AllDigits, CultureInfo.InvariantCulture),
        _ => argument,
    };

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
