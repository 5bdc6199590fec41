namespace Evaluation.Evaluators.Variance;

/// <summary>The inverse of a function's second derivatives, learnt from its gradients (the BFGS update; Nocedal &amp; Wright 2006, eq. 6.17).</summary>
internal sealed class QuasiNewton
{
    private readonly double[,] inverse;

    internal QuasiNewton(double[] curvatures)
    {
        inverse = new double[curvatures.Length, curvatures.Length];
        for (int i = 0; i < curvatures.Length; i++)
            inverse[i, i] = 1 / curvatures[i];
    }

    /// <summary>The step to where the function would be lowest.</summary>
    internal double[] Direction(double[] gradient) => [.. Times(gradient).Select(value => -value)];

    /// <summary>Takes in what a step showed.</summary>
    internal void Learn(double[] from, double[] gradientFrom, double[] to, double[] gradientTo)
    {
        double[] step = [.. to.Zip(from, (a, b) => a - b)];
        double[] change = [.. gradientTo.Zip(gradientFrom, (a, b) => a - b)];
        double along = step.Zip(change, (s, c) => s * c).Sum();
        if (along <= 0)
            return;
        double[] moved = Times(change);
        double factor = (1 + (change.Zip(moved, (c, m) => c * m).Sum() / along)) / along;
        for (int i = 0; i < step.Length; i++)
        {
            for (int j = 0; j < step.Length; j++)
                inverse[i, j] += (factor * step[i] * step[j]) - (((moved[i] * step[j]) + (step[i] * moved[j])) / along);
        }
    }

    private double[] Times(double[] vector)
    {
        double[] product = new double[vector.Length];
        for (int i = 0; i < vector.Length; i++)
        {
            for (int j = 0; j < vector.Length; j++)
                product[i] += inverse[i, j] * vector[j];
        }

        return product;
    }
}
