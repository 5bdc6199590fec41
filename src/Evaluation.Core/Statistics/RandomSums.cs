namespace Evaluation.Statistics;

/// <summary>The tail of a permutation distribution, from seeded random arrangements.</summary>
internal static class RandomSums
{
    internal static double Tail(
        PermutationStratum[] strata, PermutationTail tail, PermutationOptions options, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = options.Threads ?? -1 };
        long hits = MonteCarlo.CountHits(options.Draws, options.Seed, () => new Arrangement(strata, tail).Draw, parallel);
        return (1.0 + hits) / (1.0 + options.Draws);
    }

    private sealed class Arrangement(PermutationStratum[] strata, PermutationTail tail)
    {
        private readonly double[][] values = [.. strata.Select(stratum => stratum.Centred.ToArray())];

        internal bool Draw(RandomStream random)
        {
            double sum = 0;
            for (int stratum = 0; stratum < strata.Length; stratum++)
                sum += DrawFrom(values[stratum], strata[stratum].FocalCount, random);
            return tail.Contains(sum);
        }

        /// <summary>The sum of so many values, drawn without replacement; of the smaller of the two groups, since centred values add up to 0.</summary>
        private static double DrawFrom(double[] values, int focal, RandomStream random)
        {
            int wanted = Math.Min(focal, values.Length - focal);
            double sum = 0;
            for (int i = 0; i < wanted; i++)
            {
                int chosen = i + random.NextBelow(values.Length - i);
                (values[i], values[chosen]) = (values[chosen], values[i]);
                sum += values[i];
            }

            return wanted == focal ? sum : -sum;
        }
    }
}
