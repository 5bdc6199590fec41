using MathNet.Numerics.Distributions;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Makes p-values larger where the sheets as a whole depart from the null: what most sheets do is the form's doing, or the offices', and nobody's carelessness.</summary>
/// <remarks>
/// An empirical null (Efron 2004): p-values become standard normal deviates, those of the round are centred at their median and divided by the larger of two scales: the
/// distance from the median down to the sixteenth percentile, which careless sheets, lying at the other end, hardly move; and that up to the third quartile, of which only
/// a quarter more than usual counts, because a tenth of careless sheets explain as much. Neither makes a p-value smaller. Ties count half, so that statistics of few values
/// are not taken for departures.
/// </remarks>
internal static class CohortGuard
{
    /// <summary>The standard normal distribution has as much below −1.</summary>
    private const double BelowOne = 0.158655;

    /// <summary>The third quartile of the standard normal distribution.</summary>
    private const double ThirdQuartile = 0.67449;

    private const double MostAbove = 1.25;

    // Half the standard errors of both scales, times the root of the number of standard normal values: less is chance, and would only cost power.
    private const double BelowError = 0.7427;
    private const double AboveError = 0.8942;

    internal static SheetOutcome[] Apply(SheetOutcome[] outcomes)
    {
        double[] deviates = [.. outcomes.Where(outcome => outcome.PValue is not null).Select(outcome => Deviate(Math.Clamp(outcome.MiddlePValue, 1e-9, 1 - 1e-9))).Order()];
        if (deviates.Length < SheetTest.FewestSheets)
            return outcomes;
        double median = Quantile(deviates, 0.5);
        double root = Math.Sqrt(deviates.Length);
        double centre = Math.Max(0, median);
        double above = Math.Min(MostAbove, ((Quantile(deviates, 0.75) - median) / ThirdQuartile) - (AboveError / root));
        double below = median - Quantile(deviates, BelowOne) - (BelowError / root);
        double scale = Math.Max(1, Math.Max(above, below));
        return [.. outcomes.Select(outcome => outcome with { PValue = outcome.PValue is { } p ? Careful(p, centre, scale) : null })];
    }

    private static double Careful(double p, double centre, double scale) =>
        p >= 1 || (centre == 0 && scale == 1) ? p : Math.Min(1, Math.Max(p, Normal.CDF(0, 1, -(Deviate(p) - centre) / scale)));

    private static double Deviate(double p) => -Normal.InvCDF(0, 1, p);

    private static double Quantile(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
