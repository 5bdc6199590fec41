using System.Globalization;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>Names cells as spreadsheets do: <c>C5</c>.</summary>
internal static class CellName
{
    private const int Letters = 26;

    /// <summary>The name of a cell.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    internal static string Of(int row, int column)
    {
        string letters = "";
        for (int left = column; left > 0; left = (left - 1) / Letters)
            letters = (char)('A' + ((left - 1) % Letters)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
