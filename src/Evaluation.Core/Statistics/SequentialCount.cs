namespace Evaluation.Statistics;

/// <summary>Random draws counted one by one until it is plain that their p-value is large, or to the end.</summary>
/// <remarks>
/// Besag and Clifford (1991): drawing stops at the h-th draw that reaches what was observed; when that is the l-th draw, p = h / l. Otherwise, after n draws with
/// g &lt; h hits, p = (g + 1) / (n + 1) (Davison and Hinkley 1997, § 4.2). Under the null P(p ≤ α) ≤ α for every α, whatever h and n are.
/// </remarks>
/// <param name="Draws">How many draws were made.</param>
/// <param name="Hits">How many reached what was observed.</param>
/// <param name="Ties">How many of the hits were equal to what was observed.</param>
/// <param name="IsStopped">Whether drawing stopped before the end.</param>
internal readonly record struct SequentialCount(int Draws, int Hits, int Ties, bool IsStopped)
{
    internal double PValue => IsStopped ? (double)Hits / Draws : (Hits + 1.0) / (Draws + 1.0);

    /// <summary>The p-value with ties counted half: no bound on errors, but even on average for statistics of few values.</summary>
    internal double MiddlePValue => (Hits - (Ties / 2.0) + 0.5) / (Draws + 1.0);

    /// <summary>Draws.</summary>
    /// <param name="mostDraws">The most draws.</param>
    /// <param name="enoughHits">The number of hits that is enough.</param>
    /// <param name="random">Where the draws come from.</param>
    /// <param name="draw">Draws once, and says how the draw compares with what was observed: below 0 when it falls short, 0 when it is equal, above 0 when it exceeds it.</param>
    internal static SequentialCount Of(int mostDraws, int enoughHits, RandomStream random, Func<RandomStream, int> draw)
    {
        (int hits, int ties) = (0, 0);
        for (int draws = 1; draws <= mostDraws; draws++)
        {
            int compared = draw(random);
            if (compared < 0)
                continue;
            hits++;
            ties += compared == 0 ? 1 : 0;
            if (hits == enoughHits)
                return new SequentialCount(draws, hits, ties, IsStopped: true);
        }

        return new SequentialCount(mostDraws, hits, ties, IsStopped: false);
    }
}
