using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>What is left of each sheet's mean score after its evaluator's severity and its subject's quality, additive and by least squares.</summary>
internal static class AdditiveSeverity
{
    private const int MostSweeps = 500;
    private const double Still = 1e-12;

    /// <summary>By sheet, what is left; NaN for a sheet that does not take part.</summary>
    /// <param name="round">The round.</param>
    /// <param name="takesPart">Whether a sheet takes part.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal static double[] Residuals(PatternRound round, Func<ScoringSheet, bool> takesPart, CancellationToken cancellationToken)
    {
        double[] left = [.. round.Sheets.Select((sheet, i) => takesPart(sheet) ? MeanShare(round, i) : double.NaN)];
        int[] members = [.. Enumerable.Range(0, left.Length).Where(sheet => !double.IsNaN(left[sheet]))];
        int[][] byEvaluator = [.. members.GroupBy(sheet => round.Sheets[sheet].Evaluator).Select(own => own.ToArray())];
        int[][] bySubject = [.. members.GroupBy(sheet => round.Sheets[sheet].Subject).Select(own => own.ToArray())];
        for (int sweep = 0; sweep < MostSweeps; sweep++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Math.Max(TakeOutMeans(left, byEvaluator), TakeOutMeans(left, bySubject)) < Still)
                break;
        }

        return left;
    }

    /// <summary>The mean share of a sheet; NaN without scores. Shares are kept within 0 and 1, so that one wild number is not the round.</summary>
    private static double MeanShare(PatternRound round, int sheet)
    {
        double[] present = Vectors.Present(round.Shares.Row(sheet));
        return present.Length == 0 ? double.NaN : present.Average(share => Math.Clamp(share, 0, 1));
    }

    private static double TakeOutMeans(double[] left, int[][] groups)
    {
        double largest = 0;
        foreach (int[] group in groups)
        {
            double mean = group.Average(sheet => left[sheet]);
            foreach (int sheet in group)
                left[sheet] -= mean;
            largest = Math.Max(largest, Math.Abs(mean));
        }

        return largest;
    }
}
