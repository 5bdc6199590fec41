namespace Evaluation.Patterns.Screening.Copies;

/// <summary>In which steps of the full mark a sheet is filled in: people who round alike give the same more often.</summary>
internal static class RoundingGrids
{
    /// <summary>The steps, the coarsest first, as shares of the full mark.</summary>
    internal static readonly double[] Steps = [1.0 / 2, 1.0 / 4, 1.0 / 5, 1.0 / 10, 1.0 / 20];

    /// <summary>Who gives so many scores in round steps, rounds.</summary>
    private const double MostlyRound = 0.9;

    private const double Tie = 1e-9;

    /// <summary>The coarsest steps that a sheet keeps to; -1 for none. Full marks and nothing are in steps of any size.</summary>
    internal static int Of(SheetCodes codes, int sheet)
    {
        int[] row = codes.Row(sheet).ToArray();
        double[] scores = [.. row.Index().Where(score => score.Item != SheetCodes.Missing).Select(score => codes.Values[score.Index][score.Item])];
        return Array.FindIndex(Steps, step => scores.Count(score => IsOn(score, step)) >= MostlyRound * scores.Length);
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
