using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Whether totals were moved from just below a grade line onto it, allowing for round numbers and for more scatter than chance.</summary>
/// <remarks>
/// <para>
/// Counts of points follow a smooth polynomial, times what fives and tens get more (Poisson regression). The score statistic asks for a part of those up to three points below
/// the line to have moved onto it. Its variance is multiplied by the largest of 1, the scatter of the other points, and the mean square of the same statistic at
/// other round numbers (placebo lines).
/// </para>
/// <para>
/// The p-value comes from rounds drawn from the fitted model without a move, each fitted anew: McCrary (2008) and Frandsen (2017) take heaped scores for manipulated ones.
/// </para>
/// </remarks>
internal sealed class BunchingTest
{
    private const int FewestPlacebos = 3;

    private BunchingTest(PoissonFit fit, double statistic) => (Fit, Statistic) = (fit, statistic);

    internal PoissonFit Fit { get; }

    /// <summary>The excess on the line in standard errors; finite.</summary>
    internal double Statistic { get; }

    /// <summary>The test's statistic; <see langword="null"/> when the model does not fit at all.</summary>
    internal static BunchingTest? Of(GradeLineCounts line, int[] counts)
    {
        if (PoissonFit.Of(counts, line.Columns) is not { } fit || At(fit, counts, line.Line) is not { } own)
            return null;
        double[] placebos = [.. line.Placebos.Select(place => At(fit, counts, place)).OfType<double>()];
        double placebo = placebos.Length < FewestPlacebos ? 1 : placebos.Average(z => z * z);
        double statistic = own / Math.Sqrt(Math.Max(1, Math.Max(placebo, Scatter(line, fit, counts))));
        return double.IsFinite(statistic) ? new BunchingTest(fit, statistic) : null;
    }

    /// <summary>How often rounds without a move show as much.</summary>
    internal double PValue(GradeLineCounts line, int draws, long seed, ParallelOptions parallel)
    {
        double[] cumulative = new double[Fit.Expected.Length];
        double sum = 0;
        for (int i = 0; i < cumulative.Length; i++)
            cumulative[i] = sum += Fit.Expected[i];
        int total = line.Total;
        return MonteCarlo.PValue(draws, seed, () => random => Of(line, Draw(random, cumulative, total)) is not { } drawn || drawn.Statistic >= Statistic - 1e-9, parallel);
    }

    private static double? At(PoissonFit fit, int[] counts, int place)
    {
        double[] direction = new double[counts.Length];
        double moved = 0;
        for (int i = place - GradeLineCounts.Below; i < place; i++)
        {
            direction[i] = -1;
            moved += fit.Expected[i];
        }

        if (moved < 1 || fit.Expected[place] < 1)
            return null;
        direction[place] = moved / fit.Expected[place];
        (double score, double variance) = fit.ScoreOf(counts, direction);
        double z = score / Math.Sqrt(variance);
        return variance > 1e-9 && double.IsFinite(z) ? z : null;
    }

    /// <summary>Pearson's χ² over its degrees of freedom, without the points that are tested.</summary>
    private static double Scatter(GradeLineCounts line, PoissonFit fit, int[] counts)
    {
        (double squares, int count) = (0, 0);
        for (int i = 0; i < counts.Length; i++)
        {
            if (i >= line.Line - GradeLineCounts.Below && i <= line.Line)
                continue;
            squares += (counts[i] - fit.Expected[i]) * (counts[i] - fit.Expected[i]) / fit.Expected[i];
            count++;
        }

        return squares / Math.Max(1, count - line.Columns.Count);
    }

    private static int[] Draw(RandomStream random, double[] cumulative, int total)
    {
        int[] counts = new int[cumulative.Length];
        for (int i = 0; i < total; i++)
        {
            int place = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
            counts[Math.Min(place < 0 ? ~place : place, counts.Length - 1)]++;
        }

        return counts;
    }
}
