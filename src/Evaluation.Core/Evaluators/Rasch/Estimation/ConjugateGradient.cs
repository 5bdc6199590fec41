namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Solves a system with the information matrix under the condition that groups of parameters keep their mean.</summary>
/// <remarks>
/// Preconditioned conjugate gradients in the space of the conditions (Gould, Hribar &amp; Nocedal 2001). Directions that the data do not
/// determine and no condition removes are left alone: the solution is then one of many.
/// </remarks>
internal sealed class ConjugateGradient
{
    private readonly RatingLayout layout;
    private readonly double[] scale;
    private readonly double[] product;
    private readonly double[] direction;
    private readonly double[] preconditioned;
    private readonly double[] groupPull;
    private readonly double[] groupScale;

    internal ConjugateGradient(RatingLayout layout)
    {
        this.layout = layout;
        scale = new double[layout.ParameterCount];
        product = new double[layout.ParameterCount];
        direction = new double[layout.ParameterCount];
        preconditioned = new double[layout.ParameterCount];
        groupPull = new double[layout.CentreCount];
        groupScale = new double[layout.CentreCount];
    }

    /// <summary>The diagonal by which the residual is weighed; parameters that are not estimated count for nothing.</summary>
    internal void Prepare(ReadOnlySpan<double> information)
    {
        for (int i = 0; i < scale.Length; i++)
            scale[i] = layout.Free[i] && information[i] > 0 ? 1 / information[i] : 0;
    }

    /// <summary>Finds the solution and gives the number of products it took.</summary>
    /// <param name="residual">The right side; on return what is left of it.</param>
    /// <param name="solution">The solution.</param>
    /// <param name="multiply">Puts the product of a direction into an array.</param>
    /// <param name="tolerance">By how much the size of the residual is to shrink.</param>
    /// <param name="most">The most products.</param>
    internal int Solve(double[] residual, double[] solution, Action<double[], double[]> multiply, double tolerance, int most)
    {
        Array.Clear(solution);
        double size = Precondition(residual);
        preconditioned.CopyTo(direction, 0);
        double goal = tolerance * tolerance * size;
        for (int step = 0; step < most; step++)
        {
            if (size <= goal || size <= double.Epsilon)
                return step;
            multiply(direction, product);
            double curvature = Dot(direction, product);
            if (!(curvature > 0))
                return step;
            double length = size / curvature;
            for (int i = 0; i < solution.Length; i++)
            {
                solution[i] += length * direction[i];
                residual[i] -= length * product[i];
            }

            double next = Precondition(residual);
            for (int i = 0; i < direction.Length; i++)
                direction[i] = preconditioned[i] + (next / size * direction[i]);
            size = next;
        }

        return most;
    }

    /// <summary>Takes from a slope what the conditions hold against it, weighs the rest, and gives its size.</summary>
    internal double Precondition(double[] residual)
    {
        Array.Clear(groupPull);
        Array.Clear(groupScale);
        for (int i = 0; i < residual.Length; i++)
        {
            if (layout.Centres[i] < 0)
                continue;
            groupPull[layout.Centres[i]] += scale[i] * residual[i];
            groupScale[layout.Centres[i]] += scale[i];
        }

        double size = 0;
        for (int i = 0; i < residual.Length; i++)
        {
            int group = layout.Centres[i];
            if (scale[i] == 0)
                residual[i] = 0;
            else if (group >= 0)
                residual[i] -= groupPull[group] / groupScale[group];
            preconditioned[i] = scale[i] * residual[i];
            size += preconditioned[i] * residual[i];
        }

        return size;
    }

    /// <summary>The last residual, weighed: a first guess at a step.</summary>
    internal ReadOnlySpan<double> Weighed => preconditioned;

    private static double Dot(double[] left, double[] right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }
}
