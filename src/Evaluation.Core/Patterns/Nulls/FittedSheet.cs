using Evaluation.Statistics;
using MathNet.Numerics.Distributions;

namespace Evaluation.Patterns.Nulls;

/// <summary>
/// An honest sheet with the mean and spread of a given one: normal scores, cut off at the ends of the scale, kept in the steps of the scale, and a share of
/// them in round steps.
/// </summary>
internal sealed class FittedSheet
{
    private readonly double mean;
    private readonly double deviation;
    private readonly double share;
    private readonly ScoreScale scale;

    /// <param name="mean">The mean of the scores, in points.</param>
    /// <param name="deviation">Their standard deviation, in points.</param>
    /// <param name="share">The share of scores that are given in round steps, from 0 to 1.</param>
    /// <param name="scale">The scale.</param>
    internal FittedSheet(double mean, double deviation, double share, ScoreScale scale)
    {
        this.mean = mean;
        this.deviation = deviation;
        this.share = share;
        this.scale = scale;
    }

    internal double Draw(RandomStream random)
    {
        double step = random.NextDouble() < share ? scale.RoundUnit : scale.Unit;
        double score = Math.Clamp(mean + (deviation * random.NextNormal()), scale.Lowest, scale.Highest);
        return Math.Clamp(Math.Round(score / step) * step, scale.Lowest, scale.Highest);
    }

    /// <summary>The chance of each last digit of a drawn score, as the scale's smallest step counts.</summary>
    internal double[] DigitChances()
    {
        double[] chances = new double[10];
        AddChances(scale.Unit, 1 - share, chances);
        AddChances(scale.RoundUnit, share, chances);
        return chances;
    }

    private void AddChances(double step, double weight, double[] chances)
    {
        double first = Math.Round(scale.Lowest / step);
        double last = Math.Round(scale.Highest / step);
        double below = 0;
        for (double place = first; place <= last; place++)
        {
            double upTo = place == last ? 1 : Below((place + 0.5) * step);
            long units = (long)Math.Round(Math.Clamp(place * step, scale.Lowest, scale.Highest) / scale.Unit);
            chances[Math.Abs(units) % 10] += weight * (upTo - below);
            below = upTo;
        }
    }

    private double Below(double score) => deviation > 0 ? Normal.CDF(mean, deviation, score) : score > mean ? 1 : 0;
}
