namespace Evaluation.Conduct.Sampling;

/// <summary>The true pass rate behind self-scores, from a re-check of a random part of them.</summary>
/// <remarks>
/// Each kind of self-score is a stratum whose size is known: the rate is Σ W p, W the share of the stratum and p its rate in the re-check (Cochran 1977, eq. 5.52;
/// as double sampling with a fallible classifier, Tenenbein 1970). The interval joins the score intervals of the strata, narrowed for the share that was re-checked,
/// by the method of variance estimates recovery (Zou and Donner 2008).
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RecheckEstimate
{
    private RecheckEstimate(double? claimed, ShareInterval rate, int rechecked) => (ClaimedRate, TrueRate, Rechecked) = (claimed, rate, rechecked);

    /// <summary>The pass rate that the self-scores claim; <see langword="null"/> when no stratum is called as passing.</summary>
    public double? ClaimedRate { get; }

    /// <summary>The true pass rate with its interval.</summary>
    public ShareInterval TrueRate { get; }

    /// <summary>How many were re-checked.</summary>
    public int Rechecked { get; }

    /// <summary>Whether the claim lies above the interval: more than chance in the choice of the re-check explains.</summary>
    public bool IsClaimTooHigh => ClaimedRate > TrueRate.High;

    /// <summary>Estimates the true pass rate.</summary>
    /// <param name="passing">The self-scores that say "passed"; <see langword="null"/> when there are none.</param>
    /// <param name="failing">The self-scores that say "failed"; <see langword="null"/> when there are none.</param>
    /// <param name="confidence">Between 0 and 1.</param>
    /// <returns>The estimate; <see langword="null"/> when nobody of a stratum was re-checked, because then nothing is known about it.</returns>
    /// <exception cref="ArgumentException">There are no strata.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is impossible.</exception>
    public static RecheckEstimate? Of(RecheckStratum? passing, RecheckStratum? failing, double confidence = 0.95)
    {
        RecheckStratum[] strata = [.. new[] { passing, failing }.OfType<RecheckStratum>()];
        if (strata.Length == 0)
            throw new ArgumentException("Give the self-scores that passed, those that failed, or both.", nameof(passing));
        if (strata.Any(stratum => stratum.Rechecked == 0))
            return null;
        double all = strata.Sum(stratum => (double)stratum.Units);
        double[] weights = [.. strata.Select(stratum => stratum.Units / all)];
        ShareInterval[] rates = [.. strata.Select(stratum => ShareInterval.Wilson(stratum.Passed, stratum.Rechecked, confidence, stratum.Units))];
        double rate = Sum(weights, rates, interval => interval.Share);
        double below = Math.Sqrt(Sum(Squares(weights), rates, interval => Square(interval.Share - interval.Low)));
        double above = Math.Sqrt(Sum(Squares(weights), rates, interval => Square(interval.High - interval.Share)));
        return new RecheckEstimate(
            (passing?.Units ?? 0) / all,
            new ShareInterval(rate, Math.Max(0, rate - below), Math.Min(1, rate + above)),
            strata.Sum(stratum => stratum.Rechecked));
    }

    private static double Sum(double[] weights, ShareInterval[] rates, Func<ShareInterval, double> value) =>
        weights.Zip(rates, (weight, interval) => weight * value(interval)).Sum();

    private static double[] Squares(double[] weights) => Array.ConvertAll(weights, Square);

    private static double Square(double value) => value * value;
}
