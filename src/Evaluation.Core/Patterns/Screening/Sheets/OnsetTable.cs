using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>By sheet and scored item, whether it repeats the score before, and how surprising it is, both less what is usual of the item and of the sheet's own level.</summary>
internal sealed class OnsetTable
{
    /// <summary>A cell counts at most five standard deviations: one slip is no change.</summary>
    private const double Most = 5;

    internal OnsetTable(SheetTable table)
    {
        Items = [.. Enumerable.Range(0, table.Sheets).Select(sheet => Scored(table.Model.Cells[sheet]))];
        Repeats = [.. Enumerable.Range(0, table.Sheets).Select(sheet => RepeatsOf(table.Model, sheet, Items[sheet]))];
        Surprises = [.. Enumerable.Range(0, table.Sheets).Select(sheet => SurprisesOf(table.Model, sheet, Items[sheet]))];
        TakeOutMeans(Repeats);
        TakeOutMeans(Surprises);
    }

    /// <summary>By sheet, the items it scores, in the order of the form.</summary>
    internal int[][] Items { get; }

    /// <summary>By sheet and item, whether the level is that of the scored item before, less the chance of it, in standard deviations.</summary>
    internal double[][] Repeats { get; }

    /// <summary>By sheet and item, the squared residual less its mean, in standard deviations.</summary>
    internal double[][] Surprises { get; }

    private static int[] Scored(int[] sheet) => [.. Enumerable.Range(0, sheet.Length).Where(item => sheet[item] != ScoreLevels.Missing)];

    private static double[] RepeatsOf(LevelModel model, int sheet, int[] items)
    {
        double[] repeats = new double[model.Items];
        double[] before = new double[model.Levels];
        double[] now = new double[model.Levels];
        for (int place = 1; place < items.Length; place++)
        {
            model.Chances(sheet, items[place - 1], before);
            model.Chances(sheet, items[place], now);
            double chance = Vectors.Product(before, now);
            bool isRepeat = model.Cells[sheet][items[place]] == model.Cells[sheet][items[place - 1]];
            repeats[items[place]] = Standardised((isRepeat ? 1 : 0) - chance, chance * (1 - chance));
        }

        return repeats;
    }

    private static double[] SurprisesOf(LevelModel model, int sheet, int[] items)
    {
        double[] surprises = new double[model.Items];
        double[] chances = new double[model.Levels];
        foreach (int item in items)
        {
            model.Chances(sheet, item, chances);
            (double mean, double variance) = LevelModel.Moments(chances);
            double fourth = 0;
            for (int level = 0; level < chances.Length; level++)
                fourth += chances[level] * Math.Pow(level - mean, 4);
            double residual = model.Cells[sheet][item] - mean;
            surprises[item] = Standardised((residual * residual) - variance, fourth - (variance * variance));
        }

        return surprises;
    }

    private static double Standardised(double difference, double variance) => variance > 1e-9 ? Math.Clamp(difference / Math.Sqrt(variance), -Most, Most) : 0;

    private void TakeOutMeans(double[][] values)
    {
        if (values.Length == 0)
            return;
        double[] sums = new double[values[0].Length];
        int[] counts = new int[values[0].Length];
        for (int sheet = 0; sheet < values.Length; sheet++)
        {
            foreach (int item in Items[sheet])
            {
                sums[item] += values[sheet][item];
                counts[item]++;
            }
        }

        for (int sheet = 0; sheet < values.Length; sheet++)
        {
            foreach (int item in Items[sheet])
                values[sheet][item] -= sums[item] / counts[item];
        }
    }
}
