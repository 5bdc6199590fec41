namespace Evaluation;

/// <summary>Finds the <see cref="Language"/> that a culture name stands for.</summary>
public static class Languages
{
    /// <summary>Reads a culture name such as <c>zh-CN</c>, <c>zh_CN.UTF-8</c>, <c>en</c> or <c>de-DE</c>.</summary>
    /// <param name="cultureName">A culture name or a POSIX locale; <see langword="null"/> or empty counts as unknown.</param>
    /// <returns><see cref="Language.Chinese"/> for every name whose language is <c>zh</c>; otherwise <see cref="Language.English"/>.</returns>
    public static Language FromCultureName(string? cultureName) =>
        cultureName is not null
        && cultureName.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
        && (cultureName.Length == 2 || cultureName[2] is '-' or '_' or '.')
            ? Language.Chinese
            : Language.English;

    /// <summary>The culture name of a language: <c>zh-CN</c> or <c>en</c>.</summary>
    public static string ToCultureName(this Language language) => language == Language.Chinese ? "zh-CN" : "en";
}
