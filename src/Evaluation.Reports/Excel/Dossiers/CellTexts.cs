using System.Text;

namespace Evaluation.Reports.Excel.Dossiers;

/// <summary>Several texts in one cell: separated by semicolons, in quotation marks where one would be misunderstood.</summary>
internal static class CellTexts
{
    private const string Separators = ";；\n";

    /// <summary>The texts of a cell, or nothing for the word that says that there are none.</summary>
    internal static IEnumerable<string> Split(string cell)
    {
        if (IsNone(cell.Trim()))
            return [];
        return Pieces(cell);
    }

    internal static string Join(IReadOnlyCollection<string> texts, Language language) =>
        texts.Count == 0 ? DossierChoices.None.In(language) : string.Join("; ", texts.Select(Quoted));

    internal static bool IsNone(string text) => text == DossierChoices.None.Chinese || text.Equals(DossierChoices.None.English, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Pieces(string cell)
    {
        var piece = new StringBuilder();
        bool isQuoted = false;
        for (int i = 0; i < cell.Length; i++)
        {
            bool isMark = cell[i] == '"' && (isQuoted || piece.ToString().Trim().Length == 0);
            if (isMark && isQuoted && i + 1 < cell.Length && cell[i + 1] == '"')
                piece.Append(cell[i++]);
            else if (isMark)
                (isQuoted, piece) = (!isQuoted, isQuoted ? piece : piece.Clear());
            else if (!isQuoted && Separators.Contains(cell[i], StringComparison.Ordinal))
            {
                if (piece.ToString().Trim() is { Length: > 0 } whole)
                    yield return whole;
                piece.Clear();
            }
            else
                piece.Append(cell[i]);
        }

        if (piece.ToString().Trim() is { Length: > 0 } last)
            yield return last;
    }

    private static string Quoted(string text) => text.Contains('"', StringComparison.Ordinal) || text.IndexOfAny([.. Separators]) >= 0 || IsNone(text)
        ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
        : text;
}
