using MathNet.Numerics.RootFinding;

namespace Evaluation.Preparation;

/// <summary>The likelihood of a power for the transformation of Box &amp; Cox (1964, eq. 8): which power brings some numbers closest to a normal distribution.</summary>
/// <remarks>Each power is judged as its authors do, with the numbers divided by their geometric mean, so that the unit of measurement plays no part.</remarks>
internal sealed class BoxCoxLikelihood
{
    /// <summary>Powers beyond this are not looked for: at a fifth power numbers already differ by their largest alone.</summary>
    private const double MostPower = 5;
    private const double Accuracy = 1e-10;
    private const int MostSteps = 200;

    /// <summary>Below this the closed forms lose digits and their series have them all.</summary>
    private const double Small = 1e-3;

    private readonly double[] logarithms;

    /// <param name="numbers">The numbers, all above 0 and not all equal.</param>
    internal BoxCoxLikelihood(double[] numbers)
    {
        double[] logs = Array.ConvertAll(numbers, Math.Log);
        double mean = Moments.Mean(logs);
        logarithms = Array.ConvertAll(logs, log => log - mean);
    }

    /// <summary>The likeliest power from -5 to 5: where the likelihood no longer rises.</summary>
    internal double BestPower() =>
        Slope(-MostPower) <= 0 ? -MostPower
        : Slope(MostPower) >= 0 ? MostPower
        : Brent.FindRoot(Slope, -MostPower, MostPower, Accuracy, MostSteps);

    /// <summary>The logarithm of the likelihood of a power, but for a constant.</summary>
    internal double LogLikelihood(double power)
    {
        double[] mapped = Array.ConvertAll(logarithms, log => Mapped(power, log));
        return -mapped.Length / 2.0 * Math.Log(Product(mapped, mapped) / mapped.Length);
    }

    private double Slope(double power)
    {
        double[] mapped = Array.ConvertAll(logarithms, log => Mapped(power, log));
        double[] change = Array.ConvertAll(logarithms, log => Change(power, log));
        return -mapped.Length * Product(mapped, change) / Product(mapped, mapped);
    }

    /// <summary>(xᶫ − 1) ÷ ℓ of a number whose logarithm is given.</summary>
    private static double Mapped(double power, double log)
    {
        double step = power * log;
        return Math.Abs(step) < Small ? log * (1 + (step / 2 * (1 + (step / 3 * (1 + (step / 4 * (1 + (step / 5)))))))) : (Math.Exp(step) - 1) / power;
    }

    /// <summary>The derivative of <see cref="Mapped"/> by the power.</summary>
    private static double Change(double power, double log)
    {
        double step = power * log;
        return Math.Abs(step) < Small
            ? log * log * (0.5 + (step / 3) + (step * step / 8) + (step * step * step / 30))
            : ((log * Math.Exp(step)) - Mapped(power, log)) / power;
    }

    /// <summary>The sum of products of deviations from the means.</summary>
    private static double Product(double[] a, double[] b)
    {
        (double meanA, double meanB) = (Moments.Mean(a), Moments.Mean(b));
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += (a[i] - meanA) * (b[i] - meanB);
        return sum;
    }
}
