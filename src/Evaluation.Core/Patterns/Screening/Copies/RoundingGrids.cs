namespace Evaluation.Patterns.Screening.Copies;

/// <summary>In which steps of the full mark a sheet is filled in: people who round alike give the same more often.</summary>
internal static class RoundingGrids
{
    /// <summary>The steps, the coarsest first, as shares of the full mark.</summary>
    internal static readonly double[] Steps = [1.0 / 2, 1.0 / 4, 1.0 / 5, 1.0 / 10, 1.0 / 20];

    /// <summary>Who gives so many of the scores between nothing and the full mark in round steps, rounds.</summary>
    private const double MostlyRound = 0.9;

    private const int FewestBetween = 5;

    private const double Tie = 1e-9;

    /// <summary>The coarsest steps that a sheet keeps to; -1 for none.</summary>
    internal static int Of(SheetCodes codes, int sheet)
    {
        ReadOnlySpan<int> row = codes.Row(sheet);
        var between = new List<double>();
        for (int item = 0; item < row.Length; item++)
        {
            if (row[item] != SheetCodes.Missing && codes.Values[item][row[item]] is > 0 and < 1 and var share)
                between.Add(share);
        }

        return between.Count < FewestBetween ? -1
            : Array.FindIndex(Steps, step => between.Count(share => IsOn(share, step)) >= MostlyRound * between.Count);
    }

    /// <summary>By value of an item, the value that somebody who rounds gives in its place: the nearest on the grid, or itself.</summary>
    internal static int[] Rounded(double[] values, int grid)
    {
        int[] on = [.. Enumerable.Range(0, values.Length).Where(code => IsOn(values[code], Steps[grid]))];
        return
        [
            .. Enumerable.Range(0, values.Length).Select(code => on.Length == 0 ? code : on.MinBy(other => Math.Abs(values[other] - values[code]))),
        ];
    }

    private static bool IsOn(double share, double step) => Math.Abs((share / step) - Math.Round(share / step)) < Tie;
}
