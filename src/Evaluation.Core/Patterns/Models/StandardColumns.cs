using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Models;

/// <summary>Mean and standard deviation of each prepared feature over the rows a model is learnt from; for models that rest on covariances.</summary>
/// <remarks>Robust z are cut at ±the cut first, so that one wild value does not set the spread of all.</remarks>
internal sealed class StandardColumns
{
    private readonly double cut;
    private readonly double[] means;
    private readonly double[] deviations;

    internal StandardColumns(PreparedTable table, double cut)
    {
        this.cut = cut;
        means = new double[table.Width];
        deviations = new double[table.Width];
        double[][] rows = [.. table.Usable.Select(row => Cut(table.Row(row)))];
        for (int feature = 0; feature < table.Width; feature++)
        {
            double mean = rows.Average(row => row[feature]);
            double squares = rows.Sum(row => (row[feature] - mean) * (row[feature] - mean));
            means[feature] = mean;
            deviations[feature] = Vectors.Varies(squares, rows.Length) ? Math.Sqrt(squares / (rows.Length - 1)) : 0;
        }

        Rows = [.. table.Usable.Select(row => Of(table.Row(row)))];
    }

    /// <summary>The rows that were learnt from, standardised.</summary>
    internal double[][] Rows { get; }

    /// <summary>A row of robust z, standardised; 0 on features that do not vary.</summary>
    internal double[] Of(ReadOnlySpan<double> z)
    {
        double[] row = Cut(z);
        for (int feature = 0; feature < row.Length; feature++)
            row[feature] = deviations[feature] > 0 ? (row[feature] - means[feature]) / deviations[feature] : 0;
        return row;
    }

    /// <summary>The correlations of the rows, shrunken towards 0 as far as the data advise; 1 with itself and 0 with others for a feature that does not vary.</summary>
    internal double[][] ShrunkenCorrelations()
    {
        int[] varying = [.. Enumerable.Range(0, deviations.Length).Where(feature => deviations[feature] > 0)];
        double?[,] cells = new double?[Rows.Length, varying.Length];
        for (int row = 0; row < Rows.Length; row++)
        {
            for (int i = 0; i < varying.Length; i++)
                cells[row, i] = Rows[row][varying[i]];
        }

        double[][] among = new StandardisedItems(SheetMatrix.FromScores(cells)).ShrunkenCorrelations();
        double[][] all = [.. deviations.Select(_ => new double[deviations.Length])];
        for (int i = 0; i < all.Length; i++)
            all[i][i] = 1;
        for (int i = 0; i < varying.Length; i++)
        {
            for (int j = 0; j < varying.Length; j++)
                all[varying[i]][varying[j]] = among[i][j];
        }

        return all;
    }

    private double[] Cut(ReadOnlySpan<double> z)
    {
        double[] row = z.ToArray();
        foreach (ref double value in row.AsSpan())
            value = Math.Clamp(value, -cut, cut);
        return row;
    }
}
