using System.Buffers;
using Evaluation.Observations.Reading;

namespace Evaluation.Rules.Formulas;

/// <summary>Which characters formulas are written in, and what is often written for them.</summary>
internal static class FormulaCharacters
{
    private static readonly SearchValues<char> Known =
        SearchValues.Create(" \t\r\n_\"()+-*/%,:<=>?!&|.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether a character may be part of a Latin name or a number. Letters with accents and other alphabets may not.</summary>
    internal static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary>Whether a character may be part of a Chinese name.</summary>
    internal static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Whether a character has no meaning and is not known as another spelling of one that has.</summary>
    internal static bool IsUnknown(char c) => !Known.Contains(c) && !IsIdeograph(c) && Plain(c) is null;

    /// <summary>What a mathematical, Chinese, full-width or programmer's character was probably meant to be.</summary>
    internal static string? Plain(char c) => Meant(c) ?? Narrow(c);

    private static string? Meant(char c) => c switch
    {
        '×' or '·' or '∗' => "*",
        '÷' or '∕' or '⁄' => "/",
        '−' or '–' or '—' => "-",
        '≤' or '≦' => "<=",
        '≥' or '≧' => ">=",
        '≠' => "!=",
        '&' => "and",
        '|' => "or",
        '^' => "pow(x, y)",
        '“' or '”' or '„' or '\'' or '‘' or '’' => "\"",
        '、' or ';' => ",",
        '\u3000' or '\u00A0' => "' '",
        _ => null,
    };

    private static string? Narrow(char c)
    {
        string narrow = NameText.Narrow([c]);
        return narrow[0] != c && Known.Contains(narrow[0]) ? narrow : null;
    }
}
