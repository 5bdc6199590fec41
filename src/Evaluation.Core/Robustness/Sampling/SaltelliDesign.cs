namespace Evaluation.Robustness.Sampling;

/// <summary>
/// The design of Saltelli (2010): rows of A, rows of B, then for each factor the rows of A with that factor's numbers from B, and on request those of B with
/// that factor's from A.
/// </summary>
/// <remarks>
/// A factor's numbers are exchanged together, its stream with them, so that factors of many numbers have one index. The coordinates of A and B take turns in the
/// points, so that both have the well spread ones.
/// </remarks>
internal sealed class SaltelliDesign : DrawSource
{
    private readonly PointSource points;
    private readonly int[] offsets;

    /// <param name="method">How points are drawn.</param>
    /// <param name="rows">The rows of A.</param>
    /// <param name="offsets">By factor: where its numbers begin; one more for the end.</param>
    /// <param name="isSecondOrder">Whether the rows of B with numbers from A are wanted too.</param>
    /// <param name="seed">The seed.</param>
    internal SaltelliDesign(SamplingMethod method, int rows, int[] offsets, bool isSecondOrder, long seed)
    {
        (this.offsets, Rows, IsSecondOrder) = (offsets, rows, isSecondOrder);
        points = PointSource.Of(method, rows, 2 * offsets[^1], seed);
    }

    internal int Rows { get; }

    internal bool IsSecondOrder { get; }

    internal int FactorCount => offsets.Length - 1;

    /// <summary>The number of draws.</summary>
    internal int Count => checked(Rows * (2 + ((IsSecondOrder ? 2 : 1) * FactorCount)));

    /// <summary>The first draw of A with a factor from B.</summary>
    internal int FirstOfAB(int factor) => Rows * (2 + factor);

    /// <summary>The first draw of B with a factor from A.</summary>
    internal int FirstOfBA(int factor) => Rows * (2 + FactorCount + factor);

    internal override void Fill(int draw, Span<double> uniforms, Span<long> keys)
    {
        (int block, int row) = Math.DivRem(draw, Rows);
        bool isB = block == 1 || block >= 2 + FactorCount;
        int exchanged = block < 2 ? -1 : (block - 2) % FactorCount;
        Span<double> point = new double[2 * uniforms.Length];
        points.Fill(row, point);
        for (int factor = 0; factor < FactorCount; factor++)
        {
            int side = isB != (factor == exchanged) ? 1 : 0;
            keys[factor] = (2L * row) + side;
            for (int i = offsets[factor]; i < offsets[factor + 1]; i++)
                uniforms[i] = point[(2 * i) + side];
        }
    }
}
