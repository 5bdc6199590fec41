using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Evaluation.Robustness.Structure;

/// <summary>Principal components as eigenvectors of the correlation matrix.</summary>
internal static class ComponentAnalysis
{
    /// <summary>The components of columns without gaps, none of them constant, by falling eigenvalue.</summary>
    internal static ValueList<PrincipalComponent> Of(double[][] columns)
    {
        int k = columns.Length;
        if (k < 2 || columns[0].Length < 3)
            return [];
        double[] deviations = [.. columns.Select(column => Math.Sqrt(Dependence.Covariance(column, column)))];
        Matrix<double> correlations = Matrix<double>.Build.Dense(
            k, k, (i, j) => i == j ? 1 : Dependence.Covariance(columns[Math.Min(i, j)], columns[Math.Max(i, j)]) / (deviations[i] * deviations[j]));
        Evd<double> found = correlations.Evd(Symmetricity.Symmetric);
        return Enumerable.Range(0, k).OrderByDescending(i => found.EigenValues[i].Real).Select(i =>
        {
            double[] loadings = found.EigenVectors.Column(i).ToArray();
            double sign = loadings.Sum() < 0 ? -1 : 1;
            double value = Math.Max(0, found.EigenValues[i].Real);
            return new PrincipalComponent(value, value / k, loadings.Select(loading => sign * loading).ToValueList());
        }).ToValueList();
    }
}
