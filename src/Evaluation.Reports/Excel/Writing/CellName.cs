using System.Globalization;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>The names of cells, such as <c>AB12</c>.</summary>
internal static class CellName
{
    /// <summary>The letters of a column counted from 1.</summary>
    internal static string Column(int column)
    {
        Span<char> letters = stackalloc char[7];
        int first = letters.Length;
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
            letters[--first] = (char)('A' + ((rest - 1) % 26));
        return new string(letters[first..]);
    }

    internal static string Of(int row, int column) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    internal static string Absolute(int row, int column) => "$" + Column(column) + "$" + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>A range on a sheet, such as <c>'得分'!$A$1:$B$2</c>.</summary>
    internal static string On(string sheet, string range) => "'" + sheet.Replace("'", "''", StringComparison.Ordinal) + "'!" + range;

    /// <summary>A text as a formula writes it; a line break in it becomes a space.</summary>
    internal static string Quoted(string text) =>
        "\"" + text.ReplaceLineEndings(" ").Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
