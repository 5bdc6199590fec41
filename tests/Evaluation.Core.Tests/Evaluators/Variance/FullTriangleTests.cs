using MathNet.Numerics.LinearAlgebra;

namespace Evaluation.Evaluators.Variance;

public sealed class FullTriangleTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(4)]
    [TestCase(7)]
    [TestCase(48)]
    [TestCase(61)]
    [TestCase(150)]
    public void Factor_and_inverse_equal_those_of_another_library(int size)
    {
        Matrix<double> random = Matrix<double>.Build.Dense(Math.Max(size, 1), size + 5, FacetedData.Normals(new Random(size), Math.Max(size, 1) * (size + 5), 1));
        Matrix<double> matrix = random * random.Transpose();
        var triangle = new FullTriangle(size);
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column <= row; column++)
                triangle.Row(row)[column] = matrix[row, column];
        }

        triangle.Factor();
        FullTriangle inverse = triangle.Inverse();
        Matrix<double> factor = matrix.Cholesky().Factor;
        Matrix<double> expected = matrix.Inverse();
        double scale = expected.InfinityNorm();
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < size; column++)
            {
                Assert.That(inverse.Row(row)[column], Is.EqualTo(expected[row, column]).Within(1e-10 * scale));
                if (column <= row)
                    Assert.That(triangle.Row(row)[column], Is.EqualTo(factor[row, column]).Within(1e-10));
            }
        }

        Assert.That(inverse.Size, Is.EqualTo(size));
    }
}
