namespace Evaluation.Robustness.Structure;

/// <summary>Cronbach's alpha (Cronbach 1951): k² × the mean covariance of two children ÷ the sum of all covariances.</summary>
internal static class CronbachAlpha
{
    /// <summary>Alpha of columns without gaps; NaN for fewer than two columns or rows, or when the sum of the columns is constant.</summary>
    internal static double Of(double[][] columns)
    {
        int k = columns.Length;
        if (k < 2 || columns[0].Length < 2)
            return double.NaN;
        (double all, double diagonal) = (0, 0);
        for (int i = 0; i < k; i++)
        {
            for (int j = 0; j < k; j++)
                all += Dependence.Covariance(columns[i], columns[j]);
            diagonal += Dependence.Covariance(columns[i], columns[i]);
        }

        return all == 0 ? double.NaN : (double)k / (k - 1) * (all - diagonal) / all;
    }
}
