using MathNet.Numerics.LinearAlgebra;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Counts fitted by a log-linear model (Poisson regression, iteratively reweighted least squares).</summary>
internal sealed class PoissonFit
{
    private const int MostSteps = 60;
    private const double Converged = 1e-8;

    private readonly IReadOnlyList<double[]> columns;
    private readonly Matrix<double> information;

    private PoissonFit(IReadOnlyList<double[]> columns, double[] expected, Matrix<double> information) =>
        (this.columns, Expected, this.information) = (columns, expected, information);

    /// <summary>The expected counts; each above 0.</summary>
    internal double[] Expected { get; }

    /// <summary>Fits counts; <see langword="null"/> when the model does not settle.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="columns">The model's columns, orthonormal.</param>
    internal static PoissonFit? Of(int[] counts, IReadOnlyList<double[]> columns)
    {
        double[] expected = [.. counts.Select(count => Math.Max(count, 0.5))];
        double deviance = double.PositiveInfinity;
        for (int step = 0; step < MostSteps; step++)
        {
            Matrix<double> information = Information(columns, expected);
            double[] working = [.. expected.Select((mean, i) => Math.Log(mean) + ((counts[i] - mean) / mean))];
            Vector<double> right = Vector<double>.Build.Dense(columns.Count, c => Sum(expected, columns[c], working));
            Vector<double> solved = information.Solve(right);
            double[] next = [.. expected.Select((_, i) => Math.Exp(Math.Clamp(Linear(columns, solved, i), -30, 30)))];
            double now = Deviance(counts, next);
            if (!double.IsFinite(now))
                return null;
            if (Math.Abs(now - deviance) < Converged * (Math.Abs(now) + 0.1))
                return new PoissonFit(columns, next, Information(columns, next));
            (expected, deviance) = (next, now);
        }

        return null;
    }

    /// <summary>The score test of one more direction in the logarithms of the means: its sum and its variance, given that the rest was fitted.</summary>
    internal (double Score, double Variance) ScoreOf(int[] counts, double[] direction)
    {
        double score = 0;
        double variance = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            score += direction[i] * (counts[i] - Expected[i]);
            variance += Expected[i] * direction[i] * direction[i];
        }

        Vector<double> shared = Vector<double>.Build.Dense(columns.Count, c => Sum(Expected, columns[c], direction));
        return (score, variance - shared.DotProduct(information.Solve(shared)));
    }

    private static Matrix<double> Information(IReadOnlyList<double[]> columns, double[] weights) =>
        Matrix<double>.Build.Dense(columns.Count, columns.Count, (r, c) => Sum(weights, columns[r], columns[c]));

    private static double Linear(IReadOnlyList<double[]> columns, Vector<double> coefficients, int row)
    {
        double sum = 0;
        for (int c = 0; c < columns.Count; c++)
            sum += columns[c][row] * coefficients[c];
        return sum;
    }

    private static double Deviance(int[] counts, double[] expected) =>
        2 * counts.Select((count, i) => (count == 0 ? 0 : count * Math.Log(count / expected[i])) - (count - expected[i])).Sum();

    private static double Sum(double[] weights, double[] first, double[] second)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
            sum += weights[i] * first[i] * second[i];
        return sum;
    }
}
