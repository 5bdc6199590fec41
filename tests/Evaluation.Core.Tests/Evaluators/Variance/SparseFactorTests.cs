using MathNet.Numerics.LinearAlgebra;

namespace Evaluation.Evaluators.Variance;

public sealed class SparseFactorTests
{
    [TestCase(10, 4, 3, 0.4)]
    [TestCase(30, 20, 4, 0.03)]
    [TestCase(60, 4, 3, 0.2)]
    [TestCase(200, 60, 2, 0.006)]
    public void Determinant_solution_and_traces_equal_those_of_the_whole_matrix(int subjects, int evaluators, int indicators, double kept)
    {
        FacetedRatings ratings = FacetedData.Simulated(11, subjects, evaluators, indicators, kept);
        VarianceTerms terms = VarianceTerms.Of(ratings, null);
        var products = new CrossProducts(terms.Terms, ratings.Count);
        double[] ratios = [.. Enumerable.Range(1, products.Terms.Count).Select(i => 0.3 * i)];
        Matrix<double> whole = Whole(products, ratios);
        double[] side = FacetedData.Normals(new Random(1), products.Size, 1);
        double[] expected = [.. whole.Solve(Vector<double>.Build.DenseOfArray(side))];
        Matrix<double> inverse = whole.Inverse();

        var factor = new SparseFactor(products);
        Assert.That(factor.Factor(ratios), Is.EqualTo(whole.Cholesky().DeterminantLn).Within(1e-8));
        factor.Solve(side);
        Assert.That(side, Is.EqualTo(expected).Within(1e-9));
        double[] traces = [.. products.Terms.Select((_, term) => Enumerable.Range(products.Starts[term], products.Terms[term].Count).Sum(column => inverse[column, column]))];
        Assert.That(factor.InverseTraces(), Is.EqualTo(traces).Within(1e-9));
    }

    private static Matrix<double> Whole(CrossProducts products, double[] ratios)
    {
        int[] terms = products.TermOfColumn();
        Matrix<double> whole = Matrix<double>.Build.DenseIdentity(products.Size);
        for (int column = 0; column < products.Size; column++)
        {
            whole[column, column] += ratios[terms[column]] * ratios[terms[column]] * products.Diagonal[column];
            for (int entry = products.ColumnStarts[column]; entry < products.ColumnStarts[column + 1]; entry++)
            {
                double value = ratios[terms[column]] * ratios[terms[products.Rows[entry]]] * products.Counts[entry];
                (whole[products.Rows[entry], column], whole[column, products.Rows[entry]]) = (value, value);
            }
        }

        return whole;
    }
}
