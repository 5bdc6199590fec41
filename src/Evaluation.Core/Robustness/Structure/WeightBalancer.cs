using MathNet.Numerics.LinearAlgebra;

namespace Evaluation.Robustness.Structure;

/// <summary>Finds balanced weights by Levenberg–Marquardt steps (Marquardt 1963) on their logarithms.</summary>
internal sealed class WeightBalancer(LevelModel model, CancellationToken cancellationToken)
{
    private const int MostSteps = 500;
    private const double Difference = 1e-6;
    private const double SmallestGain = 1e-12;
    private const double LargestDamping = 1e12;

    /// <summary>Logarithms stay within this range, so that no share is 0 or 1.</summary>
    private const double LargestLogarithm = 20;

    internal BalancedWeights Run()
    {
        double[] at = model.Start;
        double damping = 1e-3;
        for (int step = 0; step < MostSteps && damping < LargestDamping; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            double before = Loss(at);
            double[] next = Next(at, damping);
            double after = Loss(next);
            if (!(after < before))
            {
                damping *= 10;
                continue;
            }

            (at, damping) = (next, Math.Max(1e-9, damping / 10));
            if (before - after < SmallestGain * before)
                break;
        }

        return Answer(at);
    }

    private BalancedWeights Answer(double[] at)
    {
        double[] shares = model.Shares(at);
        double[] influence = model.Influence(at);
        double[] now = model.Influence(model.Start);
        return new BalancedWeights(shares.Select((share, i) => new BalancedWeight(model.CodeOf(i), share, model.Wanted[i], influence[i], now[i])).ToValueList());
    }

    private double[] Next(double[] at, double damping)
    {
        double[] residuals = Residuals(at);
        int n = at.Length;
        Matrix<double> slopes = Matrix<double>.Build.Dense(n, n);
        for (int j = 0; j < n; j++)
        {
            double[] moved = [.. at];
            moved[j] += Difference;
            double[] other = Residuals(moved);
            for (int i = 0; i < n; i++)
                slopes[i, j] = (other[i] - residuals[i]) / Difference;
        }

        Matrix<double> normal = slopes.TransposeThisAndMultiply(slopes);
        normal += Matrix<double>.Build.DenseDiagonal(n, n, i => damping * (normal[i, i] + 1e-9));
        Vector<double> move = normal.Solve(slopes.TransposeThisAndMultiply(Vector<double>.Build.Dense(residuals)));
        return [.. at.Select((value, i) => Math.Clamp(value - Math.Clamp(move[i], -2, 2), -LargestLogarithm, LargestLogarithm))];
    }

    private double[] Residuals(double[] at) => [.. model.Influence(at).Select((influence, i) => influence - model.Wanted[i])];

    private double Loss(double[] at) => Residuals(at).Sum(residual => residual * residual);
}
