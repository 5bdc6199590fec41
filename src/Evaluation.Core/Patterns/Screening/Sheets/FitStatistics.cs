using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Person fit: lz* for graded items, Hᵀ, normed Guttman errors, U3.</summary>
/// <remarks>
/// The log likelihood (Drasgow, Levine and Williams 1985) with what estimating the sheet's level has absorbed taken out of its weights (Snijders 2001; for graded items
/// Sinharay 2016). The others need complete sheets (see <see cref="TransposedScalability"/>, <see cref="GuttmanErrors"/>, <see cref="VanDerFlierU3"/>); for
/// others they are 0, as in every draw, and decide nothing.
/// </remarks>
internal sealed class FitStatistics : ISheetStatistics
{
    private readonly double[] weights;
    private readonly int levels;
    private readonly ItemSteps? steps;
    private readonly double[] others;
    private readonly double[] orderedOthers;
    private readonly int[] times;

    internal FitStatistics(FitTable table, int sheet)
    {
        int[] own = table.Model.Cells[sheet];
        levels = table.Model.Levels;
        weights = Weights(table.Model, sheet);
        steps = FitTable.IsComplete(own) ? table.Steps : null;
        others = [.. table.Totals];
        orderedOthers = [.. table.OrderedTotals];
        times = new int[levels];
        if (steps is null)
            return;
        FitTable.Add(own, others, -1);
        FitTable.Add([.. own.Order()], orderedOthers, -1);
        Centre(others);
        Centre(orderedOthers);
    }

    public void Measure(ReadOnlySpan<int> sheet, Span<double> values)
    {
        values[0] = Likelihood(sheet);
        values[1..4].Clear();
        if (steps is null)
            return;
        values[1] = Scalability(sheet);
        (double errors, double most) = steps.Guttman(sheet);
        values[2] = most > 0 ? errors / most : 0;
        (double sum, double highest, double lowest) = steps.LogOdds(sheet);
        values[3] = highest - lowest > 1e-10 ? (highest - sum) / (highest - lowest) : 0;
    }

    /// <summary>The items that a sheet's level makes least likely to be scored as they are, the least likely first.</summary>
    internal int[] Unlikeliest(ReadOnlySpan<int> sheet, int most)
    {
        int[] own = [.. sheet];
        return [.. Enumerable.Range(0, own.Length).Where(item => own[item] >= 0).OrderBy(item => weights[(item * levels) + own[item]]).Take(most)];
    }

    /// <summary>What each level on each item adds to lz*: log chances less their mean, less their regression on the level, over the standard deviation of the sum.</summary>
    private static double[] Weights(LevelModel model, int sheet)
    {
        double[] chances = new double[model.Items * model.Levels];
        double[] weights = new double[chances.Length];
        (double covariance, double information, double variance) = (0, 0, 0);
        for (int item = 0; item < model.Items; item++)
        {
            if (model.Cells[sheet][item] == ScoreLevels.Missing)
                continue;
            Span<double> own = chances.AsSpan(item * model.Levels, model.Levels);
            model.Chances(sheet, item, own);
            Span<double> log = weights.AsSpan(item * model.Levels, model.Levels);
            (double spread, double product) = Centred(own, log);
            (covariance, information) = (covariance + product, information + spread);
        }

        double slope = information > 1e-12 ? covariance / information : 0;
        for (int item = 0; item < model.Items; item++)
        {
            ReadOnlySpan<double> own = chances.AsSpan(item * model.Levels, model.Levels);
            double mean = LevelModel.Moments(own).Mean;
            for (int level = 0; level < model.Levels; level++)
            {
                ref double weight = ref weights[(item * model.Levels) + level];
                weight -= slope * (level - mean);
                variance += own[level] * weight * weight;
            }
        }

        double deviation = Math.Sqrt(variance);
        return deviation > 1e-9 ? [.. weights.Select(weight => weight / deviation)] : new double[weights.Length];
    }

    /// <summary>Log chances less their mean; returns the variance of the level and its covariance with them.</summary>
    private static (double Spread, double Product) Centred(ReadOnlySpan<double> chances, Span<double> log)
    {
        (double mean, double spread) = LevelModel.Moments(chances);
        double centre = 0;
        for (int level = 0; level < log.Length; level++)
        {
            log[level] = Math.Log(Math.Max(chances[level], 1e-300));
            centre += chances[level] * log[level];
        }

        double product = 0;
        for (int level = 0; level < log.Length; level++)
        {
            log[level] -= centre;
            product += chances[level] * log[level] * (level - mean);
        }

        return (spread, product);
    }

    private static void Centre(double[] sums)
    {
        double mean = sums.Length > 0 ? sums.Average() : 0;
        for (int item = 0; item < sums.Length; item++)
            sums[item] -= mean;
    }

    private double Likelihood(ReadOnlySpan<int> sheet)
    {
        double sum = 0;
        for (int item = 0; item < sheet.Length; item++)
            sum += sheet[item] >= 0 ? weights[(item * levels) + sheet[item]] : 0;
        return sum;
    }

    /// <summary>Covariance with the others' sums, in parts of that of the same levels in ascending order with the others' in theirs.</summary>
    private double Scalability(ReadOnlySpan<int> sheet)
    {
        Array.Clear(times);
        double covariance = 0;
        for (int item = 0; item < sheet.Length; item++)
        {
            covariance += sheet[item] * others[item];
            times[sheet[item]]++;
        }

        (double most, int place) = (0, 0);
        for (int level = 0; level < levels; level++)
        {
            for (int i = 0; i < times[level]; i++)
                most += level * orderedOthers[place++];
        }

        return most > 1e-9 ? covariance / most : 0;
    }
}
