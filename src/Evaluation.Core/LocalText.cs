using System.Globalization;

namespace Evaluation;

/// <summary>One text in both languages, with numbered placeholders <c>{0}</c>, <c>{1}</c>.</summary>
/// <param name="English">The English text.</param>
/// <param name="Chinese">The Chinese text, with the same placeholders.</param>
public sealed record LocalText(string English, string Chinese)
{
    /// <summary>The text in the given language, its placeholders untouched.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>
    /// The text in the given language with its placeholders filled: texts in both languages by the one asked for, numbers without
    /// any culture.
    /// </summary>
    /// <exception cref="FormatException">A placeholder has no argument.</exception>
    public string Format(Language language, params ReadOnlySpan<object?> arguments)
    {
        object?[] chosen = new object?[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
            chosen[i] = arguments[i] is LocalText text ? text.In(language) : arguments[i];
        return string.Format(CultureInfo.InvariantCulture, In(language), chosen);
    }

    /// <summary>This text with its placeholders filled in both languages.</summary>
    /// <exception cref="FormatException">A placeholder has no argument.</exception>
    public LocalText With(params ReadOnlySpan<object?> arguments) =>
        new(Format(Language.English, arguments), Format(Language.Chinese, arguments));

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
