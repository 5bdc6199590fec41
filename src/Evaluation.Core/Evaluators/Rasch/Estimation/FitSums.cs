namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>What is added up over ratings to say how well they fit.</summary>
internal struct FitSums
{
    internal int Count;
    internal double Weight;
    internal double Score;
    internal double Information;
    private double squares;
    private double standardised;
    private double outSpread;
    private double inSpread;

    internal void Add(double weight, int category, double residual, in Moments moments)
    {
        Count++;
        Weight += weight;
        Score += weight * category;
        Information += weight * moments.Variance;
        squares += weight * residual * residual;
        if (!(moments.Variance > 0))
            return;
        double square = moments.Variance * moments.Variance;
        standardised += weight * residual * residual / moments.Variance;
        outSpread += weight * weight * ((moments.Fourth / square) - 1);
        inSpread += weight * weight * (moments.Fourth - square);
    }

    internal readonly double Error => 1 / Math.Sqrt(Information);

    internal readonly double Infit => squares / Information;

    internal readonly double Outfit => standardised / Weight;

    internal readonly double InfitZ => Standardise(Infit, Math.Sqrt(inSpread) / Information);

    internal readonly double OutfitZ => Standardise(Outfit, Math.Sqrt(outSpread) / Weight);

    /// <summary>Wilson &amp; Hilferty 1931, as Wright &amp; Masters 1982 (table 5.4a) use it.</summary>
    private static double Standardise(double meanSquare, double spread) =>
        spread > 0 ? ((Math.Cbrt(meanSquare) - 1) * 3 / spread) + (spread / 3) : double.NaN;
}
