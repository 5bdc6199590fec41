namespace Evaluation.Schemes;

/// <summary>What names and titles may look like.</summary>
internal static class SchemeText
{
    /// <summary>The most characters of a title or remark.</summary>
    internal const int Longest = 2_000;

    /// <summary>Whether a text is not blank, not too long, without spaces around it and without control characters.</summary>
    /// <remarks>Titles and remarks may have line feeds; what is no longer than a code may be stands on one line, as observations name it.</remarks>
    internal static bool IsGood(string text, int longest) =>
        !string.IsNullOrWhiteSpace(text)
        && text.Length <= longest
        && text.AsSpan().Trim().Length == text.Length
        && !text.Any(c => char.IsControl(c) && (c != '\n' || longest <= SchemeLimits.LongestCode));
}
