using System.Numerics;

namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>A dense symmetric matrix by rows.</summary>
internal sealed class SquareMatrix
{
    private readonly double[][] rows;

    internal SquareMatrix(int size)
    {
        rows = new double[size][];
        for (int row = 0; row < size; row++)
            rows[row] = new double[size];
    }

    internal int Size => rows.Length;

    internal double this[int row, int column]
    {
        get => rows[row][column];
        set => rows[row][column] = value;
    }

    internal double[] Row(int row) => rows[row];

    /// <summary>Adds to an entry on or below the diagonal; nothing above it or at place -1.</summary>
    internal void AddLower(int row, int column, double value)
    {
        if (column >= 0 && column <= row)
            rows[row][column] += value;
    }

    /// <summary>Copies what is below the diagonal above it.</summary>
    internal void MirrorLower()
    {
        for (int row = 0; row < Size; row++)
        {
            for (int column = 0; column < row; column++)
                rows[column][row] = rows[row][column];
        }
    }

    internal SquareMatrix Copy()
    {
        var copy = new SquareMatrix(Size);
        for (int row = 0; row < Size; row++)
            rows[row].CopyTo(copy.rows[row], 0);
        return copy;
    }

    internal double[] Times(ReadOnlySpan<double> vector)
    {
        var product = new double[Size];
        for (int row = 0; row < Size; row++)
            product[row] = Dot(rows[row], vector, Size);
        return product;
    }

    /// <summary>The scalar product of the first entries.</summary>
    internal static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right, int count)
    {
        Vector<double> sums = Vector<double>.Zero;
        int i = 0;
        for (; i <= count - Vector<double>.Count; i += Vector<double>.Count)
            sums += new Vector<double>(left[i..]) * new Vector<double>(right[i..]);
        double sum = Vector.Sum(sums);
        for (; i < count; i++)
            sum += left[i] * right[i];
        return sum;
    }
}
