using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

/// <summary>Works out how each number stands among those of all subjects, for the leaves whose method asks for it.</summary>
internal sealed class RelativeValues
{
    private readonly ObservationTable table;
    private readonly ScoreGrid grid;
    private readonly DiagnosticBag diagnostics;
    private readonly decimal[] values;

    private RelativeValues(ObservationTable table, ScoreGrid grid, DiagnosticBag diagnostics)
    {
        (this.table, this.grid, this.diagnostics) = (table, grid, diagnostics);
        values = new decimal[table.RowCount];
    }

    /// <summary>The table with its relative values; the table itself when no leaf asks for them.</summary>
    internal static ObservationTable Fill(ObservationTable table, Indicator[] leaves, ScoreGrid grid, DiagnosticBag diagnostics)
    {
        if (!leaves.Any(leaf => leaf.Method is RelativeMethod))
            return table;
        var relative = new RelativeValues(table, grid, diagnostics);
        for (int leaf = 0; leaf < leaves.Length; leaf++)
        {
            if (leaves[leaf].Method is RelativeMethod method)
                relative.FillLeaf(leaf, leaves[leaf], method);
        }

        return table.WithRelative(relative.values);
    }

    /// <summary>The rows of a leaf that hold numbers to compare, by subject.</summary>
    internal static int[] RowsOf(int leaf, ObservationTable table, ScoreGrid grid) =>
        [.. Enumerable.Range(0, table.Subjects.Count)
            .Select(subject => grid.RowsOf(subject)[leaf])
            .Where(row => row >= 0 && table.KindColumn[row] == ValueKind.Number)];

    private void FillLeaf(int leaf, Indicator indicator, RelativeMethod method)
    {
        int[] rows = RowsOf(leaf, table, grid);
        decimal sign = method.LowerIsBetter ? -1 : 1;
        decimal[] numbers = [.. rows.Select(row => sign * table.NumberColumn[row])];
        if (rows.Length == 0)
            return;
        decimal target = sign * ((method as DistanceToTarget)?.Target ?? 0);
        bool isFlat = method is DistanceToTarget ? numbers.Min() == target : numbers.Min() == numbers.Max();
        if (isFlat && !method.IsFixed)
        {
            diagnostics.Add(ScoringDiagnostics.NobodyDiffers, new Place(table.SourceName, 0, 0, indicator.Code), indicator.Code, method.Name);
            return;
        }

        decimal[] relative = Relative(numbers, method, target);
        for (int i = 0; i < rows.Length; i++)
            values[rows[i]] = relative[i];
    }

    private static decimal[] Relative(decimal[] numbers, RelativeMethod method, decimal target)
    {
        decimal min = numbers.Min();
        decimal max = numbers.Max();
        return method switch
        {
            MinMax { LowerIsBetter: false, Min: { } low, Max: { } high } => [.. numbers.Select(number => Between(number, low, high))],
            MinMax { Min: { } low, Max: { } high } => [.. numbers.Select(number => Between(number, -high, -low))],
            MinMax => [.. numbers.Select(number => (number - min) / (max - min))],
            DistanceToTarget => [.. numbers.Select(number => (number - min) / (target - min))],
            FractionOfBest => [.. numbers.Select(number => number / max)],
            ZScore { Mean: { } mean, Deviation: { } deviation } => StandardScores(numbers, (method.LowerIsBetter ? -mean : mean, deviation)),
            ZScore => StandardScores(numbers, StandardScale.Of(numbers)),
            RankPoints => [.. Worse(numbers).Select(worse => worse + 1m)],
            PercentileRank => [.. Worse(numbers).Select(worse => (decimal)worse / (numbers.Length - 1))],
            _ => [.. Worse(numbers).Select(worse => (decimal)worse)],
        };
    }

    /// <summary>Where a number stands between two; beyond an end as at the end.</summary>
    private static decimal Between(decimal number, decimal worst, decimal best) =>
        (Math.Clamp(number, worst, best) - worst) / (best - worst);

    private static decimal[] StandardScores(decimal[] numbers, (decimal Mean, decimal Deviation) scale) =>
        [.. numbers.Select(number => (number - scale.Mean) / scale.Deviation)];

    /// <summary>For each number, how many are smaller.</summary>
    private static int[] Worse(decimal[] numbers)
    {
        decimal[] sorted = [.. numbers.Order()];
        return [.. numbers.Select(number => LowerBound(sorted, number))];
    }

    private static int LowerBound(decimal[] sorted, decimal number)
    {
        int from = 0;
        int to = sorted.Length;
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (sorted[middle] < number)
                from = middle + 1;
            else
                to = middle;
        }

        return from;
    }
}
