namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>The Cholesky factor of a symmetric matrix without negative eigenvalues; directions it does not determine are left out.</summary>
internal sealed class Cholesky
{
    /// <summary>Of the diagonal: a pivot below this part of it is a direction that the data do not determine.</summary>
    private const double Negligible = 1e-9;

    private readonly double[][] lower;

    private Cholesky(double[][] lower, int rank)
    {
        this.lower = lower;
        Rank = rank;
    }

    /// <summary>The number of directions that are determined.</summary>
    internal int Rank { get; }

    internal static Cholesky Of(SquareMatrix matrix, CancellationToken cancellationToken)
    {
        var lower = new double[matrix.Size][];
        int rank = 0;
        for (int row = 0; row < matrix.Size; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            double[] own = lower[row] = new double[row + 1];
            for (int column = 0; column < row; column++)
            {
                double pivot = lower[column][column];
                own[column] = pivot == 0 ? 0 : (matrix[row, column] - SquareMatrix.Dot(own, lower[column], column)) / pivot;
            }

            double square = matrix[row, row] - SquareMatrix.Dot(own, own, row);
            if (!(square > Negligible * matrix[row, row]))
                continue;
            own[row] = Math.Sqrt(square);
            rank++;
        }

        return new Cholesky(lower, rank);
    }

    /// <summary>The inverse; zero in the rows and columns that were left out.</summary>
    internal SquareMatrix Inverse(CancellationToken cancellationToken)
    {
        int size = lower.Length;
        var columns = new SquareMatrix(size);
        for (int column = 0; column < size; column++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            InvertColumn(column, columns.Row(column));
        }

        var inverse = new SquareMatrix(size);
        for (int row = 0; row < size; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int column = 0; column <= row; column++)
                inverse[row, column] = SquareMatrix.Dot(columns.Row(row).AsSpan(row), columns.Row(column).AsSpan(row), size - row);
        }

        inverse.MirrorLower();
        return inverse;
    }

    /// <summary>One column of the inverse of the factor, which begins at the diagonal.</summary>
    private void InvertColumn(int column, double[] solution)
    {
        if (lower[column][column] == 0)
            return;
        solution[column] = 1 / lower[column][column];
        for (int row = column + 1; row < lower.Length; row++)
        {
            double pivot = lower[row][row];
            double sum = SquareMatrix.Dot(lower[row].AsSpan(column), solution.AsSpan(column), row - column);
            solution[row] = pivot == 0 ? 0 : -sum / pivot;
        }
    }
}
