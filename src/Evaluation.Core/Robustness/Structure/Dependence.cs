using Evaluation.Preparation;
using Evaluation.Statistics;

namespace Evaluation.Robustness.Structure;

/// <summary>Covariances and correlations of columns in which NaN stands for no score.</summary>
internal static class Dependence
{
    /// <summary>The correlation of the rows that have both, and their number; NaN for fewer than three, or when one column is constant.</summary>
    internal static (double Value, int Count) Correlation(double[] one, double[] other, CorrelationMeasure measure)
    {
        int[] rows = Shared(one, other);
        double[] x = [.. rows.Select(row => one[row])];
        double[] y = [.. rows.Select(row => other[row])];
        if (measure == CorrelationMeasure.Spearman)
            (x, y) = (Ranks(x), Ranks(y));
        if (rows.Length < 3 || IsConstant(x) || IsConstant(y))
            return (double.NaN, rows.Length);
        return (Math.Clamp(Covariance(x, y) / Math.Sqrt(Covariance(x, x) * Covariance(y, y)), -1, 1), rows.Length);
    }

    /// <summary>The covariance with n − 1 of two columns without gaps.</summary>
    internal static double Covariance(double[] x, double[] y)
    {
        double meanX = Moments.Mean(x);
        double meanY = Moments.Mean(y);
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
            sum += (x[i] - meanX) * (y[i] - meanY);
        return sum / (x.Length - 1);
    }

    /// <summary>Whether a column without gaps has one number only, but for the last binary digits.</summary>
    internal static bool IsConstant(double[] column) =>
        column.Length == 0 || column.Max() - column.Min() <= 1e-14 * Math.Max(Math.Abs(column.Max()), Math.Abs(column.Min()));

    /// <summary>The rows in which no column has a gap.</summary>
    internal static int[] Shared(params double[][] columns) =>
        columns.Length == 0 ? [] : [.. Enumerable.Range(0, columns[0].Length).Where(row => columns.All(column => !double.IsNaN(column[row])))];

    /// <summary>Ranks from the lowest up, equal numbers sharing the mean of their places.</summary>
    internal static double[] Ranks(double[] numbers) => MiddleRanks.Of(numbers);
}
