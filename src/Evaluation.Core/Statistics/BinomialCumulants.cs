using MathNet.Numerics.Distributions;

namespace Evaluation.Statistics;

/// <summary>The cumulant generating function of a count of successes, and the tail that it gives.</summary>
/// <param name="chances">The different chances.</param>
/// <param name="trials">How many trials have each.</param>
internal sealed class BinomialCumulants(double[] chances, int[] trials)
{
    private const int MostSteps = 200;

    /// <summary>Beyond this tilt a chance differs from 0 or 1 by less than a double can say.</summary>
    private const double MostTilt = 700;

    /// <summary>Nearer to the mean than this, in standard deviations, the two terms of the tail cancel and the normal tail is as good.</summary>
    private const double NearMean = 1e-4;

    /// <summary>The chance of a count above a number that lies halfway between two whole ones.</summary>
    internal double UpperTail(double halfway)
    {
        double tilt = TiltTo(halfway);
        (double cumulant, _, double variance) = At(tilt);
        double w = Math.Sign(tilt) * Math.Sqrt(Math.Max(0, 2 * ((tilt * halfway) - cumulant)));
        double u = 2 * Math.Sinh(tilt / 2) * Math.Sqrt(variance);
        double tail = Normal.CDF(0, 1, -w);
        return Math.Abs(w) < NearMean ? tail : Math.Clamp(tail + (Normal.PDF(0, 1, w) * ((1 / u) - (1 / w))), 0, 1);
    }

    /// <summary>The tilt that makes a number the mean, by bisection: the mean rises with the tilt.</summary>
    private double TiltTo(double mean)
    {
        (double low, double high) = (-MostTilt, MostTilt);
        for (int step = 0; step < MostSteps && high - low > 1e-13 * Math.Max(1, Math.Abs(low)); step++)
        {
            double middle = (low + high) / 2;
            if (At(middle).Mean < mean)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2;
    }

    private (double Cumulant, double Mean, double Variance) At(double tilt)
    {
        double cumulant = 0;
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < chances.Length; i++)
        {
            double mass = (1 - chances[i]) + (chances[i] * Math.Exp(tilt));
            double tilted = chances[i] * Math.Exp(tilt) / mass;
            cumulant += trials[i] * Math.Log(mass);
            mean += trials[i] * tilted;
            variance += trials[i] * tilted * (1 - tilted);
        }

        return (cumulant, mean, variance);
    }
}
