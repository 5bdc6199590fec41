namespace Evaluation.Robustness.Sensitivity;

/// <summary>The sums over rows from which all indices of one target follow. Rows may be counted several times.</summary>
internal sealed class SobolSums
{
    private readonly SobolRows rows;
    private readonly double[] cross;
    private readonly double[] shift;
    private readonly double[] square;
    private readonly double[] pairs;
    private double sum;
    private double squares;
    private int count;

    internal SobolSums(SobolRows rows)
    {
        this.rows = rows;
        (cross, shift, square) = (new double[rows.FactorCount], new double[rows.FactorCount], new double[rows.FactorCount]);
        pairs = new double[rows.IsSecondOrder ? rows.FactorCount * rows.FactorCount : 0];
    }

    /// <summary>The variance of the values of A and B, with n − 1.</summary>
    internal double Variance => (squares - (sum * sum / (2 * count))) / ((2 * count) - 1);

    internal void Clear()
    {
        (sum, squares, count) = (0, 0, 0);
        Array.Clear(cross);
        Array.Clear(shift);
        Array.Clear(square);
        Array.Clear(pairs);
    }

    internal void Add(int row)
    {
        double a = rows.A[row];
        double b = rows.B[row];
        sum += a + b;
        squares += (a * a) + (b * b);
        count++;
        for (int i = 0; i < cross.Length; i++)
        {
            double moved = rows.AB[i][row] - a;
            cross[i] += b * moved;
            shift[i] += moved;
            square[i] += moved * moved;
            for (int j = i + 1; j < cross.Length && pairs.Length > 0; j++)
                pairs[(i * cross.Length) + j] += (rows.BA[i][row] * rows.AB[j][row]) - (a * b);
        }
    }

    internal double First(int factor, FirstOrderEstimator estimator)
    {
        // The rows hold differences from their mean, which is put back where it is not to be taken out.
        double mean = estimator == FirstOrderEstimator.Saltelli2010 ? sum / (2 * count) : -rows.Mean;
        return (cross[factor] - (mean * shift[factor])) / count / Variance;
    }

    internal double Total(int factor) => square[factor] / (2 * count) / Variance;

    internal double Second(int first, int second) =>
        (pairs[(first * cross.Length) + second] / count / Variance)
        - First(first, FirstOrderEstimator.Saltelli2010) - First(second, FirstOrderEstimator.Saltelli2010);
}
