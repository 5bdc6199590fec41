using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Evaluation.Evaluators.Variance;

/// <summary>A positive definite matrix kept whole, row by row; factored and inverted in blocks of four by four dot products.</summary>
/// <remarks>
/// Vectors of four with a separate product and sum, so that the digits are the same on every machine and for every width of its registers.
/// </remarks>
internal sealed class FullTriangle(int size)
{
    private const int Block = 4;
    private const int Panel = 48;

    /// <summary>Smaller matrices are not worth a second thread.</summary>
    private const int SmallestShared = 512;

    private readonly int stride = (size + Block - 1) / Block * Block;
    private readonly double[] cells = new double[((size + Block - 1) / Block * Block) * ((size + Block - 1) / Block * Block)];

    internal int Size => size;

    /// <summary>A row, of which only the part up to the diagonal counts.</summary>
    internal Span<double> Row(int row) => cells.AsSpan(row * stride, stride);

    internal void Clear() => Array.Clear(cells);

    /// <summary>Replaces the lower triangle by its Cholesky factor.</summary>
    internal void Factor()
    {
        // The padding is a unit diagonal, so that blocks need no special end.
        for (int row = size; row < stride; row++)
            Row(row)[row] = 1;
        for (int start = 0; start < stride; start += Panel)
        {
            int end = Math.Min(start + Panel, stride);
            Rows(start, stride, row =>
            {
                for (int column = start; column < Math.Min(end, row + Block); column += Block)
                    SubtractDots(row, column, start);
            });
            FactorPanel(start, end);
        }
    }

    /// <summary>Does the work of every fourth row; rows of one call do not depend on each other, so that the digits do not depend on threads.</summary>
    private void Rows(int start, int end, Action<int> work)
    {
        if (size < SmallestShared)
        {
            for (int row = start; row < end; row += Block)
                work(row);
        }
        else
        {
            Parallel.For(0, (end - start + Block - 1) / Block, block => work(start + (block * Block)));
        }
    }

    /// <summary>The inverse of the factored matrix: both triangles.</summary>
    internal FullTriangle Inverse()
    {
        FullTriangle turned = TurnedInverse();
        var inverse = new FullTriangle(size);
        for (int start = 0; start < stride; start += Panel)
        {
            int end = Math.Min(start + Panel, stride);
            Rows(0, end, row => FillInverse(turned, inverse, row, Math.Max(row, start), end));
        }

        return inverse;
    }

    /// <summary>Four rows of the inverse, between two columns, and their mirror.</summary>
    private void FillInverse(FullTriangle turned, FullTriangle inverse, int row, int start, int end)
    {
        Span<double> tile = stackalloc double[Block * Block];
        for (int column = start; column < end; column += Block)
        {
            Dots(turned.cells, row * stride, turned.cells, column * stride, column, stride, tile);
            for (int i = 0; i < Block * Block; i++)
            {
                inverse.cells[((row + (i / Block)) * stride) + column + (i % Block)] = tile[i];
                inverse.cells[((column + (i % Block)) * stride) + row + (i / Block)] = tile[i];
            }
        }
    }

    /// <summary>The inverse of the factor, turned, so that a row holds a column of it: zeros before the diagonal.</summary>
    private FullTriangle TurnedInverse()
    {
        var turned = new FullTriangle(size);
        for (int start = 0; start < stride; start += Panel)
        {
            int end = Math.Min(start + Panel, stride);
            Rows(0, end, row => FillTurned(turned, row, start, end));
        }

        return turned;
    }

    /// <summary>Four rows of the turned inverse, between two columns.</summary>
    private void FillTurned(FullTriangle turned, int row, int start, int end)
    {
        Span<double> tile = stackalloc double[Block * Block];
        for (int column = start; row < start && column < end; column += Block)
        {
            Dots(turned.cells, row * stride, cells, column * stride, row, start, tile);
            for (int i = 0; i < Block * Block; i++)
                turned.cells[((row + (i / Block)) * stride) + column + (i % Block)] = tile[i];
        }

        for (int own = row; own < row + Block; own++)
            SolvePanel(turned.Row(own), own, Math.Max(start, own), start, end);
    }

    private void SolvePanel(Span<double> solution, int row, int first, int start, int end)
    {
        for (int column = first; column < end; column++)
        {
            double sum = column == row ? -1 : solution[column];
            ReadOnlySpan<double> factor = Row(column);
            for (int k = Math.Max(first, start); k < column; k++)
                sum += factor[k] * solution[k];
            solution[column] = -sum / factor[column];
        }
    }

    private void FactorPanel(int start, int end)
    {
        for (int row = start; row < end; row++)
        {
            FactorRow(row, start, row);
            Span<double> pivot = Row(row);
            for (int k = start; k < row; k++)
                pivot[row] -= pivot[k] * pivot[k];
            pivot[row] = Math.Sqrt(pivot[row]);
        }

        Rows(end, stride, first =>
        {
            for (int row = first; row < first + Block; row++)
                FactorRow(row, start, end);
        });
    }

    /// <summary>A row of the factor between two columns, in which the rows above it are done.</summary>
    private void FactorRow(int row, int start, int end)
    {
        Span<double> own = Row(row);
        for (int column = start; column < end; column++)
        {
            ReadOnlySpan<double> pivot = Row(column);
            double sum = own[column];
            for (int k = start; k < column; k++)
                sum -= own[k] * pivot[k];
            own[column] = sum / pivot[column];
        }
    }

    private void SubtractDots(int row, int column, int end)
    {
        Span<double> tile = stackalloc double[Block * Block];
        Dots(cells, row * stride, cells, column * stride, 0, end, tile);
        for (int i = 0; i < Block * Block; i++)
            cells[((row + (i / Block)) * stride) + column + (i % Block)] -= tile[i];
    }

    /// <summary>The dot products of four rows with four others, between two columns that are multiples of four.</summary>
    private void Dots(double[] left, int leftStart, double[] right, int rightStart, int start, int end, Span<double> tile)
    {
        ref double a = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(left), leftStart);
        ref double b = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(right), rightStart);
        for (int pair = 0; pair < Block; pair += 2)
            TwoByFour(ref Unsafe.Add(ref a, pair * stride), ref b, start, end, tile[(pair * Block)..]);
    }

    private void TwoByFour(ref double a, ref double b, int start, int end, Span<double> tile)
    {
        Vector256<double> s00 = default, s01 = default, s02 = default, s03 = default, s10 = default, s11 = default, s12 = default, s13 = default;
        for (nuint k = (nuint)start; k < (nuint)end; k += Block)
        {
            Vector256<double> a0 = Vector256.LoadUnsafe(ref a, k);
            Vector256<double> a1 = Vector256.LoadUnsafe(ref a, k + (nuint)stride);
            Vector256<double> b0 = Vector256.LoadUnsafe(ref b, k);
            (s00, s10) = (s00 + (a0 * b0), s10 + (a1 * b0));
            b0 = Vector256.LoadUnsafe(ref b, k + (nuint)stride);
            (s01, s11) = (s01 + (a0 * b0), s11 + (a1 * b0));
            b0 = Vector256.LoadUnsafe(ref b, k + (nuint)(2 * stride));
            (s02, s12) = (s02 + (a0 * b0), s12 + (a1 * b0));
            b0 = Vector256.LoadUnsafe(ref b, k + (nuint)(3 * stride));
            (s03, s13) = (s03 + (a0 * b0), s13 + (a1 * b0));
        }

        (tile[0], tile[1], tile[2], tile[3]) = (Vector256.Sum(s00), Vector256.Sum(s01), Vector256.Sum(s02), Vector256.Sum(s03));
        (tile[4], tile[5], tile[6], tile[7]) = (Vector256.Sum(s10), Vector256.Sum(s11), Vector256.Sum(s12), Vector256.Sum(s13));
    }
}
