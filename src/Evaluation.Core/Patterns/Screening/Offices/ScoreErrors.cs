using Evaluation.Patterns.Indices;
using Evaluation.Schemes;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>How far an office's total would move if other evaluators had scored it, or other indicators of the kind had been asked.</summary>
internal static class ScoreErrors
{
    /// <summary>A sheet that covers so much of the scheme's weight is a score of its own.</summary>
    private const double NearlyAll = 0.9;

    /// <summary>By office, the standard error of its total as a share of the full mark; <see langword="null"/> when nothing tells it.</summary>
    internal static double[]? Of(OfficeTable table)
    {
        EffectiveWeights effective = EffectiveWeights.OfValid(table.Round.Scheme);
        double[] weights = [.. table.Round.Leaves.Select(leaf => (double)effective[leaf.Code])];
        return OfEvaluators(table, weights) ?? OfIndicators(table, weights);
    }

    /// <summary>From the differences between whole sheets of one office, pooled, since most offices have few.</summary>
    private static double[]? OfEvaluators(OfficeTable table, double[] weights)
    {
        PatternRound round = table.Round;
        ILookup<int, double> sheets = Enumerable.Range(0, round.Sheets.Count)
            .Select(sheet => (round.Sheets[sheet].Subject, Mean: WeightedMean(round.Shares.Row(sheet), weights)))
            .Where(sheet => !double.IsNaN(sheet.Mean)).ToLookup(sheet => sheet.Subject, sheet => sheet.Mean);
        int degrees = sheets.Sum(own => own.Count() - 1);
        if (sheets.Count < table.Count || degrees < table.Count)
            return null;
        double squares = sheets.Sum(own => own.Sum(mean => (mean - own.Average()) * (mean - own.Average())));
        return squares <= 0 ? null : [.. Enumerable.Range(0, table.Count).Select(office => Math.Sqrt(squares / degrees / sheets[office].Count()))];
    }

    /// <summary>From what is left of the shares after the office's and the indicator's level, weighted as in the total and pooled over offices.</summary>
    private static double[]? OfIndicators(OfficeTable table, double[] weights)
    {
        double[] offices = [.. Enumerable.Range(0, table.Count).Select(office => Mean(weights.Select((_, leaf) => table.Share(office, leaf))))];
        double[] leaves = [.. weights.Select((_, leaf) => Mean(Enumerable.Range(0, table.Count).Select(office => table.Share(office, leaf))))];
        double all = Mean(offices);
        (double squares, int scored) = (0, 0);
        for (int office = 0; office < table.Count; office++)
        {
            if (double.IsNaN(offices[office]))
                continue;
            scored++;
            for (int leaf = 0; leaf < weights.Length; leaf++)
            {
                double residual = weights[leaf] * (table.Share(office, leaf) - offices[office] - leaves[leaf] + all);
                squares += double.IsNaN(residual) ? 0 : residual * residual;
            }
        }

        if (weights.Length < 2 || scored < 2)
            return null;
        double error = Math.Sqrt(squares / scored * weights.Length / (weights.Length - 1));
        return error > 1e-12 && double.IsFinite(error) ? [.. Enumerable.Repeat(error, table.Count)] : null;
    }

    private static double Mean(IEnumerable<double> values)
    {
        double[] present = Vectors.Present([.. values]);
        return present.Length == 0 ? double.NaN : Vectors.Mean(present);
    }

    private static double WeightedMean(ReadOnlySpan<double> shares, double[] weights)
    {
        (double sum, double weight) = (0, 0);
        for (int leaf = 0; leaf < weights.Length; leaf++)
        {
            if (double.IsNaN(shares[leaf]))
                continue;
            sum += weights[leaf] * shares[leaf];
            weight += weights[leaf];
        }

        return weight >= NearlyAll ? sum / weight : double.NaN;
    }
}
