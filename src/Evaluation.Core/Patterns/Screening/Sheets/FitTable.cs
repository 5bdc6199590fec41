using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>What person-fit statistics need of all sheets: the order in which complete sheets pass the levels, and the sums of their scores.</summary>
internal sealed class FitTable
{
    internal FitTable(LevelModel model)
    {
        Model = model;
        int[][] complete = [.. model.Cells.Where(IsComplete)];
        bool isSmall = (long)model.Items * (model.Levels - 1) <= ItemSteps.MostSteps;
        Steps = isSmall && complete.Length > 1 && model.Levels > 1 ? new ItemSteps(complete, model.Items, model.Levels - 1) : null;
        Totals = new double[model.Items];
        OrderedTotals = new double[model.Items];
        foreach (int[] sheet in complete)
        {
            Add(sheet, Totals, 1);
            Add([.. sheet.Order()], OrderedTotals, 1);
        }
    }

    internal LevelModel Model { get; }

    /// <summary>The steps in their order; <see langword="null"/> when there are too many, or nobody to compare with.</summary>
    internal ItemSteps? Steps { get; }

    /// <summary>By item, the sum over complete sheets.</summary>
    internal double[] Totals { get; }

    /// <summary>The sum over complete sheets of their levels in ascending order.</summary>
    internal double[] OrderedTotals { get; }

    internal static bool IsComplete(int[] sheet) => sheet.Length > 0 && !sheet.AsSpan().Contains(ScoreLevels.Missing);

    internal static void Add(int[] levels, double[] sums, int sign)
    {
        for (int item = 0; item < sums.Length; item++)
            sums[item] += sign * levels[item];
    }
}
