namespace Evaluation.Evaluators.Agreement;

/// <summary>The mean squares of a complete table; 0 where there are no degrees of freedom.</summary>
internal sealed record RatingMeanSquares(int Units, int Raters, double BetweenUnits, double BetweenRaters, double Residual, double Within)
{
    /// <summary>Below this share of the largest square, a mean square is nothing but rounding.</summary>
    private const double Dust = 1e-26;

    internal static RatingMeanSquares Of(double[][] rows, int raters)
    {
        if (rows.Length < 2 || raters < 2)
            return new RatingMeanSquares(rows.Length, raters, 0, 0, 0, 0);
        double[] unitMeans = [.. rows.Select(row => row.Average())];
        double[] raterMeans = [.. Enumerable.Range(0, raters).Select(rater => rows.Average(row => row[rater]))];
        double mean = unitMeans.Average();
        (double within, double residual) = (0, 0);
        for (int unit = 0; unit < rows.Length; unit++)
        {
            for (int rater = 0; rater < raters; rater++)
            {
                within += Square(rows[unit][rater] - unitMeans[unit]);
                residual += Square(rows[unit][rater] - unitMeans[unit] - raterMeans[rater] + mean);
            }
        }

        double units = rows.Length;
        double dust = Dust * rows.Max(row => row.Max(Square));
        return new RatingMeanSquares(
            rows.Length,
            raters,
            Clean(raters * unitMeans.Sum(value => Square(value - mean)) / (units - 1), dust),
            Clean(units * raterMeans.Sum(value => Square(value - mean)) / (raters - 1), dust),
            Clean(residual / ((units - 1) * (raters - 1)), dust),
            Clean(within / (units * (raters - 1)), dust));
    }

    private static double Clean(double meanSquare, double dust) => meanSquare <= dust ? 0 : meanSquare;

    private static double Square(double value) => value * value;
}
