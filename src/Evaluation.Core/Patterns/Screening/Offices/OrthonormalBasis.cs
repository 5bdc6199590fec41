namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Columns made orthonormal, those that add nothing left out: least squares without a matrix that could be singular.</summary>
internal sealed class OrthonormalBasis
{
    /// <summary>What is left of a column that others explain up to rounding.</summary>
    private const double Nothing = 1e-9;

    private readonly List<double[]> directions = [];

    internal OrthonormalBasis(IEnumerable<double[]> columns)
    {
        foreach (double[] column in columns)
            Add(column);
    }

    internal int Rank => directions.Count;

    /// <summary>The columns, each of length 1.</summary>
    internal IReadOnlyList<double[]> Directions => directions;

    /// <summary>The part of the values that the columns explain.</summary>
    internal double[] Project(double[] values)
    {
        double[] fitted = new double[values.Length];
        foreach (double[] direction in directions)
            AddTo(fitted, direction, Product(direction, values));
        return fitted;
    }

    private void Add(double[] column)
    {
        double length = Math.Sqrt(Product(column, column));
        double[] left = [.. column];
        // Twice is enough (Giraud, Langou and Rozloznik 2005).
        for (int pass = 0; pass < 2; pass++)
        {
            foreach (double[] direction in directions)
                AddTo(left, direction, -Product(direction, left));
        }

        double remaining = Math.Sqrt(Product(left, left));
        if (remaining > Nothing * length)
            directions.Add([.. left.Select(value => value / remaining)]);
    }

    private static void AddTo(double[] sum, double[] direction, double times)
    {
        for (int i = 0; i < sum.Length; i++)
            sum[i] += times * direction[i];
    }

    private static double Product(double[] first, double[] second)
    {
        double sum = 0;
        for (int i = 0; i < first.Length; i++)
            sum += first[i] * second[i];
        return sum;
    }
}
