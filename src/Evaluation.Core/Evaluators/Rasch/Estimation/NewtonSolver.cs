namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Newton's method for the joint maximum of the likelihood, each step solved by conjugate gradients.</summary>
internal sealed class NewtonSolver
{
    /// <summary>The longest step of a measure, in logits, so that a bad start does not throw an element far out.</summary>
    private const double LongestStep = 2;

    private const int MostHalvings = 30;
    private const int MostProducts = 1000;

    private readonly RatingLayout layout;
    private readonly RaschOptions options;
    private readonly NewtonSystem system;
    private readonly ConjugateGradient solver;
    private readonly double[] right;
    private readonly double[] coupled;
    private readonly double[] step;
    private readonly double[] floatingStep;
    private double firstSize;
    private double furthest;

    internal NewtonSolver(RatingLayout layout, RaschOptions options, RaschState start, CancellationToken cancellationToken)
    {
        this.layout = layout;
        this.options = options;
        State = start;
        system = new NewtonSystem(layout, start, options.MaxDegreeOfParallelism, cancellationToken);
        solver = new ConjugateGradient(layout);
        right = new double[layout.ParameterCount];
        coupled = new double[layout.ParameterCount];
        step = new double[layout.ParameterCount];
        floatingStep = new double[start.Floating.Length];
    }

    /// <summary>The best point so far.</summary>
    internal RaschState State { get; private set; }

    internal NewtonSystem System => system;

    internal int Iterations { get; private set; }

    internal bool Converged { get; private set; }

    /// <summary>The largest residual of a score at the end, in score points.</summary>
    internal double LargestResidual { get; private set; }

    /// <summary>The largest change of a measure in the last step, in logits.</summary>
    internal double LargestChange { get; private set; } = double.PositiveInfinity;

    /// <summary>Goes to the maximum, or as near as the permitted number of steps leads.</summary>
    /// <param name="stopAtLikelihood">Whether it is enough that the likelihood stands still, though some measure may go on for ever.</param>
    /// <param name="progress">Told how far the work is, from 0 to 1.</param>
    internal NewtonSolver Run(bool stopAtLikelihood = false, IProgress<double>? progress = null)
    {
        system.MoveTo(State);
        while (true)
        {
            double off = Residuals();
            Converged = off <= options.Tolerance && LargestChange <= options.Tolerance;
            if (Converged || Iterations == options.MaxIterations)
                return this;
            furthest = Math.Max(furthest, Math.Clamp(Math.Log(off) / Math.Log(options.Tolerance), 0, 1));
            progress?.Report(furthest);
            Iterations++;
            FindStep();
            double before = system.LogLikelihood;
            if (!TakeStep())
                return this;
            if (stopAtLikelihood && system.LogLikelihood - before <= 1e-10 * (1 + Math.Abs(before)))
                return this;
        }
    }

    /// <summary>How far off the worst measure is: its residual over its information.</summary>
    private double Residuals()
    {
        solver.Prepare(system.Information);
        system.Gradient.CopyTo(right);
        solver.Precondition(right);
        double off = 0;
        double largest = 0;
        for (int i = 0; i < right.Length; i++)
        {
            off = Math.Max(off, Math.Abs(solver.Weighed[i]));
            largest = Math.Max(largest, Math.Abs(right[i]));
        }

        for (int element = 0; element < system.FloatingGradient.Length; element++)
        {
            if (!layout.FloatingFree[element])
                continue;
            double residual = Math.Abs(system.FloatingGradient[element]);
            largest = Math.Max(largest, residual);
            off = Math.Max(off, residual / Math.Max(system.FloatingInformation[element], double.Epsilon));
        }

        LargestResidual = largest;
        return off;
    }

    private void FindStep()
    {
        for (int element = 0; element < floatingStep.Length; element++)
            floatingStep[element] = layout.FloatingFree[element] ? system.FloatingGradient[element] / system.FloatingInformation[element] : 0;
        system.Couple(floatingStep, coupled);
        for (int i = 0; i < right.Length; i++)
            right[i] = system.Gradient[i] - coupled[i];
        double size = Math.Sqrt(Size(right));
        firstSize = Iterations == 1 ? size : firstSize;
        double tolerance = Math.Clamp(size / firstSize, 1e-8, 0.05);
        solver.Solve(right, step, (from, to) => system.Multiply(from, to, layout.HasThresholds), tolerance, MostProducts);
        system.Multiply(step, coupled, layout.HasThresholds);
        for (int element = 0; element < floatingStep.Length; element++)
            floatingStep[element] = layout.FloatingSign * (floatingStep[element] + system.FloatingShift[element]);
    }

    private double Size(double[] slope)
    {
        double[] copy = [.. slope];
        return solver.Precondition(copy);
    }

    /// <summary>Goes along the step as far as the likelihood rises; false when it does not rise at all.</summary>
    private bool TakeStep()
    {
        var whole = new RaschState(floatingStep, step);
        double longest = Math.Max(Longest(floatingStep), Longest(step.AsSpan(0, layout.ThresholdOffset)));
        double length = Math.Min(1, LongestStep / longest);
        double before = system.LogLikelihood;
        double slack = 1e-12 * Math.Abs(before);
        RaschState from = State;
        for (int halving = 0; halving < MostHalvings; halving++, length /= 2)
        {
            State = from.Plus(whole, length);
            system.MoveTo(State);
            if (system.LogLikelihood >= before - slack)
            {
                LargestChange = length * Math.Max(longest, Longest(step));
                return true;
            }
        }

        State = from;
        system.MoveTo(State);
        return false;
    }

    private static double Longest(ReadOnlySpan<double> step)
    {
        double longest = 0;
        foreach (double part in step)
            longest = Math.Max(longest, Math.Abs(part));
        return longest;
    }
}
