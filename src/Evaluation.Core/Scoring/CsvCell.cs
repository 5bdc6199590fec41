namespace Evaluation.Scoring;

/// <summary>Writes single cells of a CSV file: quoted as RFC 4180 says, and never a formula.</summary>
internal static class CsvCell
{
    /// <summary>The apostrophe that makes a spreadsheet take a cell as text.</summary>
    private const char TextMark = '\'';

    /// <summary>What makes a spreadsheet take a cell as a formula when the cell begins with it; the wide forms do in some languages.</summary>
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private static readonly System.Buffers.SearchValues<char> NeedsQuotes = System.Buffers.SearchValues.Create("\",\r\n");

    /// <summary>A cell of text from the input.</summary>
    internal static string Text(string text) =>
        Quote(text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? TextMark + text : text);

    /// <summary>The cell, between quotation marks when it needs them.</summary>
    private static string Quote(string text) =>
        text.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
