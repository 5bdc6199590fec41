using System.Globalization;

namespace Evaluation.Evaluators.Agreement;

/// <summary>Tables that several tests share: the published ones, and those of the reference data.</summary>
internal static class RatingData
{
    /// <summary>Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, example C: four observers, twelve units.</summary>
    internal static readonly double?[,] KrippendorffC = Transposed(new double?[,]
    {
        { 1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null },
        { 1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, null },
        { null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3 },
        { 1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null },
    });

    /// <summary>The same, example B: two observers, ten units, two categories.</summary>
    internal static readonly double?[,] KrippendorffB = Transposed(new double?[,]
    {
        { 1, 1, 0, 0, 0, 0, 0, 0, 0, 0 },
        { 0, 1, 1, 0, 0, 1, 0, 1, 0, 0 },
    });

    /// <summary>Shrout &amp; Fleiss (1979), table 2: six targets, four judges.</summary>
    internal static readonly double?[,] ShroutFleiss =
    {
        { 9, 2, 5, 8 },
        { 6, 1, 3, 2 },
        { 8, 4, 6, 8 },
        { 7, 1, 2, 6 },
        { 10, 5, 6, 9 },
        { 6, 2, 4, 7 },
    };

    /// <summary>A reference table of units by raters, gaps empty; the columns from the given one on.</summary>
    internal static double?[,] Read(string file, int firstColumn = 0)
    {
        string[][] rows = [.. ReferenceData.Rows("evaluators", file).Select(row => row.Values.Skip(firstColumn).ToArray())];
        double?[,] ratings = new double?[rows.Length, rows[0].Length];
        for (int cell = 0; cell < ratings.Length; cell++)
        {
            string text = rows[cell / rows[0].Length][cell % rows[0].Length];
            ratings[cell / rows[0].Length, cell % rows[0].Length] = text == "" ? null : Number(text);
        }

        return ratings;
    }

    internal static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    internal static double?[,] Transposed(double?[,] table)
    {
        double?[,] turned = new double?[table.GetLength(1), table.GetLength(0)];
        for (int i = 0; i < table.GetLength(0); i++)
        {
            for (int j = 0; j < table.GetLength(1); j++)
                turned[j, i] = table[i, j];
        }

        return turned;
    }
}
