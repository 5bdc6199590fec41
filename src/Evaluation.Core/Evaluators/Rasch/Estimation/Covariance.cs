namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>The covariances of the estimates, all parameters unknown, under the conditions that centre them.</summary>
internal sealed class Covariance
{
    private readonly RatingLayout layout;
    private readonly RaschState state;
    private readonly Information information;
    private readonly SparseRow row;

    private Covariance(RatingLayout layout, RaschState state, Information information, SquareMatrix matrix)
    {
        this.layout = layout;
        this.state = state;
        this.information = information;
        Matrix = matrix;
        row = new SparseRow(layout.ParameterCount);
    }

    /// <summary>Over the parameters that are estimated, the floating facet's left out.</summary>
    internal SquareMatrix Matrix { get; }

    internal static Covariance Of(RatingLayout layout, RaschState state, CancellationToken cancellationToken)
    {
        Information information = Information.Of(layout, state, cancellationToken);
        double[][] conditions = Conditions(layout, information);
        return new Covariance(layout, state, information, Invert(information.Matrix, conditions, cancellationToken, out _));
    }

    /// <summary>
    /// The inverse of a matrix on the directions that meet the conditions: with K = S + Σ aa', it is K⁻¹ − K⁻¹A(A'K⁻¹A)⁻¹A'K⁻¹.
    /// </summary>
    internal static SquareMatrix Invert(SquareMatrix matrix, double[][] conditions, CancellationToken cancellationToken, out int rank)
    {
        SquareMatrix sum = matrix.Copy();
        foreach (double[] condition in conditions)
        {
            for (int i = 0; i < sum.Size; i++)
            {
                for (int j = 0; j < sum.Size && condition[i] != 0; j++)
                    sum[i, j] += condition[i] * condition[j];
            }
        }

        Cholesky factor = Cholesky.Of(sum, cancellationToken);
        rank = factor.Rank;
        SquareMatrix inverse = factor.Inverse(cancellationToken);
        double[][] images = [.. conditions.Select(condition => inverse.Times(condition))];
        var cross = new SquareMatrix(conditions.Length);
        for (int a = 0; a < conditions.Length; a++)
        {
            for (int b = 0; b < conditions.Length; b++)
                cross[a, b] = SquareMatrix.Dot(conditions[a], images[b], sum.Size);
        }

        SquareMatrix inner = Cholesky.Of(cross, cancellationToken).Inverse(cancellationToken);
        for (int a = 0; a < conditions.Length; a++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Subtract(inverse, images[a], Combined(images, inner, a), 1);
        }

        return inverse;
    }

    /// <summary>A row of the inner matrix times the images: added up first, so that the whole matrix is passed once for each condition.</summary>
    private static double[] Combined(double[][] images, SquareMatrix inner, int row)
    {
        double[] sum = new double[images[row].Length];
        for (int b = 0; b < images.Length; b++)
        {
            double share = inner[row, b];
            for (int i = 0; share != 0 && i < sum.Length; i++)
                sum[i] += share * images[b][i];
        }

        return sum;
    }

    /// <summary>The standard error of a parameter besides the floating facet's; NaN when it is not estimated.</summary>
    internal double ErrorOf(int parameter)
    {
        int at = information.PositionOf(parameter);
        return at < 0 ? double.NaN : Math.Sqrt(Math.Max(0, Matrix[at, at]));
    }

    /// <summary>The standard error of the difference of two parameters; one that is not estimated counts as known.</summary>
    internal double ErrorOfDifference(int left, int right)
    {
        int a = information.PositionOf(left);
        int b = information.PositionOf(right);
        double variance = (a < 0 ? 0 : Matrix[a, a]) + (b < 0 ? 0 : Matrix[b, b]) - (a < 0 || b < 0 ? 0 : 2 * Matrix[a, b]);
        return Math.Sqrt(Math.Max(0, variance));
    }

    /// <summary>The standard error of an element of the floating facet; NaN when it is not estimated.</summary>
    internal double FloatingErrorOf(int element)
    {
        if (!layout.FloatingFree[element])
            return double.NaN;
        information.RowOf(element, state, row);
        double own = information.FloatingInformation(element);
        double sum = 0;
        foreach (int i in row.Places)
        {
            foreach (int j in row.Places)
                sum += row[i] * row[j] * Matrix[i, j];
        }

        return Math.Sqrt((1 / own) + (sum / (own * own)));
    }

    private static double[][] Conditions(RatingLayout layout, Information information)
    {
        // Any size gives the same covariances; that of the matrix keeps its rounding errors small.
        double size = Math.Sqrt(1 + Enumerable.Range(0, information.Matrix.Size).Select(i => information.Matrix[i, i]).DefaultIfEmpty().Max());
        var conditions = new double[layout.CentreCount][];
        for (int centre = 0; centre < conditions.Length; centre++)
            conditions[centre] = new double[information.Matrix.Size];
        for (int parameter = 0; parameter < layout.ParameterCount; parameter++)
        {
            if (layout.Centres[parameter] >= 0)
                conditions[layout.Centres[parameter]][information.PositionOf(parameter)] = size;
        }

        return conditions;
    }

    private static void Subtract(SquareMatrix matrix, double[] left, double[] right, double factor)
    {
        for (int i = 0; i < matrix.Size; i++)
        {
            for (int j = 0; j < matrix.Size; j++)
                matrix[i, j] -= factor * left[i] * right[j];
        }
    }
}
