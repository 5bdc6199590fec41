namespace Evaluation.Patterns.Indices;

/// <summary>The items that vary over the sheets, each with mean 0 and standard deviation 1 among the scores that are there.</summary>
internal sealed class StandardisedItems
{
    private readonly double[][] columns;
    private readonly int sheets;

    internal StandardisedItems(SheetMatrix matrix)
    {
        sheets = matrix.Sheets;
        columns = [.. Enumerable.Range(0, matrix.Items).Select(item => Standardised(matrix.Column(item))).OfType<double[]>()];
    }

    /// <summary>How many items vary.</summary>
    internal int Count => columns.Length;

    /// <summary>A sheet, 0 where its score is missing.</summary>
    internal double[] Row(int sheet) => [.. columns.Select(column => double.IsNaN(column[sheet]) ? 0 : column[sheet])];

    /// <summary>
    /// The pairwise covariances over the standard deviations of all scores. With missing scores these are no correlations, but what the plain distance
    /// divides by.
    /// </summary>
    internal double[][] Correlations() => Matrix(Covariance);

    /// <summary>Correlations with missing scores at the mean, shrunken towards 0.</summary>
    internal double[][] ShrunkenCorrelations()
    {
        double[][] filled = [.. columns.Select(column => Rescaled([.. column.Select(z => double.IsNaN(z) ? 0 : z)]))];
        double scatter = 0;
        double squares = 0;
        double[][] r = Matrix((i, j) => Vectors.Product(filled[i], filled[j]) / (sheets - 1));
        for (int i = 0; i < r.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                scatter += Scatter(filled[i], filled[j]);
                squares += r[i][j] * r[i][j];
            }
        }

        // At least a little: without it, items that depend on each other perfectly would have no inverse.
        double shrinkage = squares > 0 ? Math.Clamp(scatter / squares, 1e-6, 1) : 1;
        return Matrix((i, j) => i == j ? 1 : r[i][j] * (1 - shrinkage));
    }

    private static double[]? Standardised(double[] column)
    {
        double[] present = Vectors.Present(column);
        if (present.Length < 2)
            return null;
        double scale = Vectors.Scale(present);
        double mean = present.Sum(value => value * scale) / present.Length;
        double squares = present.Sum(value => ((value * scale) - mean) * ((value * scale) - mean));
        if (!Vectors.Varies(squares, present.Length))
            return null;
        double deviation = Math.Sqrt(squares / (present.Length - 1));
        return [.. column.Select(value => ((value * scale) - mean) / deviation)];
    }

    private static double[] Rescaled(double[] z)
    {
        double deviation = Math.Sqrt(Vectors.Product(z, z) / (z.Length - 1));
        return [.. z.Select(value => value / deviation)];
    }

    /// <summary>The estimated variance of a correlation (Schäfer and Strimmer 2005).</summary>
    private static double Scatter(double[] first, double[] second)
    {
        double n = first.Length;
        double mean = Vectors.Product(first, second) / n;
        double squares = 0;
        for (int i = 0; i < first.Length; i++)
            squares += ((first[i] * second[i]) - mean) * ((first[i] * second[i]) - mean);
        return squares * n / Math.Pow(n - 1, 3);
    }

    private double Covariance(int first, int second)
    {
        (double sum, double others, double products, int count) = (0, 0, 0, 0);
        for (int i = 0; i < sheets; i++)
        {
            (double a, double b) = (columns[first][i], columns[second][i]);
            if (double.IsNaN(a) || double.IsNaN(b))
                continue;
            sum += a;
            others += b;
            products += a * b;
            count++;
        }

        return count < 2 ? 0 : (products - (sum * others / count)) / (count - 1);
    }

    /// <summary>A symmetric matrix from its lower triangle.</summary>
    private double[][] Matrix(Func<int, int, double> cell)
    {
        double[][] matrix = [.. columns.Select(_ => new double[Count])];
        for (int i = 0; i < Count; i++)
        {
            for (int j = 0; j <= i; j++)
                matrix[i][j] = matrix[j][i] = cell(i, j);
        }

        return matrix;
    }
}
