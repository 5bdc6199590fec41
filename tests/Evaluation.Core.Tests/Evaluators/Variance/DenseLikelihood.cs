using MathNet.Numerics.LinearAlgebra;

namespace Evaluation.Evaluators.Variance;

/// <summary>−2 log of the restricted likelihood from the whole covariance matrix of the ratings, with nothing clever (Harville 1977).</summary>
internal static class DenseLikelihood
{
    internal static double Criterion(FacetedRatings ratings, string[] terms, double[] variances)
    {
        Matrix<double> covariance = Matrix<double>.Build.DenseIdentity(ratings.Count) * variances[^1];
        for (int term = 0; term < terms.Length; term++)
        {
            string[] cells = CellNames(ratings, terms[term].Split(':'));
            for (int i = 0; i < ratings.Count; i++)
            {
                for (int j = 0; j < ratings.Count; j++)
                    covariance[i, j] += cells[i] == cells[j] ? variances[term] : 0;
            }
        }

        var factor = covariance.Cholesky();
        Vector<double> values = Vector<double>.Build.DenseOfArray(ratings.Values.ToArray());
        Vector<double> ones = Vector<double>.Build.Dense(ratings.Count, 1);
        Vector<double> solved = factor.Solve(ones);
        double information = ones * solved;
        Vector<double> rest = values - ((solved * values) / information);
        double squares = rest * factor.Solve(rest);
        return factor.DeterminantLn + Math.Log(information) + squares + ((ratings.Count - 1) * Math.Log(2 * Math.PI));
    }

    /// <summary>How far, as a share of itself, a component is from where a parabola through three criteria is lowest.</summary>
    internal static double RelativeStep(FacetedRatings ratings, string[] terms, double[] variances, int component)
    {
        const double Step = 1e-3;
        double[] criteria = [.. new[] { -Step, 0, Step }.Select(step =>
            Criterion(ratings, terms, [.. variances.Select((variance, i) => i == component ? variance * (1 + step) : variance)]))];
        return Step / 2 * (criteria[0] - criteria[2]) / (criteria[0] - (2 * criteria[1]) + criteria[2]);
    }

    private static string[] CellNames(FacetedRatings ratings, string[] names)
    {
        Facet[] facets = [.. ratings.Facets.Where(facet => names.Contains(facet.Name))];
        return [.. Enumerable.Range(0, ratings.Count).Select(rating => string.Join(' ', facets.Select(facet => facet.Positions[rating])))];
    }
}
