namespace Evaluation.Statistics;

/// <summary>The number of successes in independent trials whose chances differ.</summary>
public static class PoissonBinomial
{
    /// <summary>The chance of at least so many successes, exactly, by adding one trial after the other.</summary>
    /// <param name="chances">The chance of each trial, from 0 to 1.</param>
    /// <param name="atLeast">The number of successes.</param>
    /// <returns>1 for 0 or less; 0 for more than there are trials.</returns>
    /// <exception cref="ArgumentException">A chance is not a number from 0 to 1.</exception>
    /// <remarks>Takes time proportional to trials × successes. Chances below 1e-300 are lost to zero.</remarks>
    public static double UpperTail(ReadOnlySpan<double> chances, int atLeast)
    {
        foreach (double chance in chances)
        {
            if (!(chance is >= 0 and <= 1))
                throw new ArgumentException($"A chance must be a number from 0 to 1, not {chance}.", nameof(chances));
        }

        if (atLeast <= 0)
            return 1;
        if (atLeast > chances.Length)
            return 0;
        double[] exactly = new double[atLeast];
        exactly[0] = 1;
        double reached = 0;
        for (int trial = 0; trial < chances.Length; trial++)
            reached += Add(exactly, chances[trial], Math.Min(trial + 1, atLeast));
        return Math.Min(1, reached);
    }

    /// <summary>
    /// The same for very many trials by the saddlepoint (Lugannani and Rice 1980, with Daniels' 1987 correction for whole numbers): relative errors of about 1
    /// in the number of trials, in the far tail too, in time proportional to the number of different chances.
    /// </summary>
    /// <param name="chances">The different chances, from 0 to 1.</param>
    /// <param name="trials">How many trials have each.</param>
    /// <param name="atLeast">The number of successes.</param>
    internal static double ApproximateUpperTail(double[] chances, int[] trials, int atLeast)
    {
        if (atLeast <= 0)
            return 1;
        double certain = chances.Zip(trials, (chance, count) => chance >= 1 ? count : 0).Sum();
        double possible = chances.Zip(trials, (chance, count) => chance > 0 ? count : 0).Sum();
        if (atLeast - 0.5 <= certain)
            return 1;
        if (atLeast - 0.5 >= possible)
            return 0;
        return new BinomialCumulants(chances, trials).UpperTail(atLeast - 0.5);
    }

    /// <summary>Adds a trial to the distribution of the counts below the wanted one.</summary>
    /// <returns>The chance that this trial is the one that reaches it.</returns>
    private static double Add(double[] exactly, double chance, int reachable)
    {
        double reaching = reachable == exactly.Length ? exactly[^1] * chance : 0;
        for (int count = Math.Min(reachable, exactly.Length - 1); count > 0; count--)
            exactly[count] = (exactly[count] * (1 - chance)) + (exactly[count - 1] * chance);
        exactly[0] *= 1 - chance;
        return reaching;
    }
}
