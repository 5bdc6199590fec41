using Evaluation.Statistics;

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
}
