using Evaluation.Statistics;

namespace Evaluation.Robustness.Factors;

/// <summary>Where the true score rates probably lie, given what was observed and how large the error is.</summary>
/// <remarks>
/// <para>
/// Errors stretch what is observed: the first is first also because it was lucky. An error added to observed points once more would stretch them further, and intervals
/// would hold the truth less often than they say. So observed rates are taken apart into a mean of the leaf, a level of the subject and a rest; the variance that the
/// error explains is taken out of levels and rests (Efron and Morris 1973, with the factor n − 3 of James and Stein for the levels), and draws scatter about what remains.
/// </para>
/// <para>Levels and rests of a normal model are drawn apart, so that their parts of the total scatter as much as they should.</para>
/// </remarks>
internal sealed class LikelyTruth
{
    /// <summary>
    /// An error that explains more than all differences would leave everybody equal, and so certain. With a small rest of them nearly all order is chance, which is what
    /// such an error means.
    /// </summary>
    private const double LeastShare = 0.05;

    /// <summary>So few subjects say nothing about how far apart subjects are.</summary>
    private const int FewSubjects = 3;

    private readonly double[][] pulls;
    private readonly int[][] observed;
    private readonly int[] counts;
    private readonly double error;
    private readonly double levelShare;
    private readonly double restShare;

    /// <param name="rates">By leaf and subject: the observed score rate.</param>
    /// <param name="observed">By leaf: the subjects with something observed.</param>
    /// <param name="subjects">The number of subjects.</param>
    /// <param name="error">The standard deviation of the error, as a share of the full mark.</param>
    internal LikelyTruth(double[][] rates, int[][] observed, int subjects, double error)
    {
        (this.observed, this.error) = (observed, error);
        counts = new int[subjects];
        double[] levels = new double[subjects];
        double[] means = [.. rates.Select((column, leaf) => observed[leaf].Length == 0 ? 0 : observed[leaf].Average(subject => column[subject]))];
        Each((leaf, subject) =>
        {
            levels[subject] += rates[leaf][subject] - means[leaf];
            counts[subject]++;
        });
        for (int subject = 0; subject < subjects; subject++)
            levels[subject] /= Math.Max(1, counts[subject]);
        (levelShare, restShare) = Shares(rates, means, levels);
        pulls = [.. rates.Select((column, leaf) => Enumerable.Range(0, subjects)
            .Select(subject => ((levelShare - 1) * levels[subject]) + ((restShare - 1) * (column[subject] - means[leaf] - levels[subject]))).ToArray())];
    }

    /// <summary>Whether the error explains nearly all of the differences between subjects, or on single leaves, or more.</summary>
    internal bool IsErrorTooLarge => levelShare <= LeastShare || restShare <= LeastShare;

    /// <summary>Draws for every observed cell by how much its true rate differs from the observed one.</summary>
    /// <param name="stream">The random numbers.</param>
    /// <param name="take">Takes leaf, subject and the difference.</param>
    internal void Draw(RandomStream stream, Action<int, int, double> take)
    {
        double[] levels = new double[counts.Length];
        double[] meanRests = new double[counts.Length];
        double[][] rests = Array.ConvertAll(observed, leaf => new double[leaf.Length]);
        for (int subject = 0; subject < levels.Length; subject++)
            levels[subject] = error * Math.Sqrt(levelShare / Math.Max(1, counts[subject])) * stream.NextNormal();
        for (int leaf = 0; leaf < observed.Length; leaf++)
        {
            for (int i = 0; i < observed[leaf].Length; i++)
            {
                rests[leaf][i] = error * Math.Sqrt(restShare) * stream.NextNormal();
                meanRests[observed[leaf][i]] += rests[leaf][i] / counts[observed[leaf][i]];
            }
        }

        for (int leaf = 0; leaf < observed.Length; leaf++)
        {
            for (int i = 0; i < observed[leaf].Length; i++)
            {
                int subject = observed[leaf][i];
                take(leaf, subject, pulls[leaf][subject] + levels[subject] + rests[leaf][i] - meanRests[subject]);
            }
        }
    }

    /// <summary>The shares of the observed variance of levels and of rests that are no error; all of it where there is too little to tell.</summary>
    private (double Levels, double Rests) Shares(double[][] rates, double[] means, double[] levels)
    {
        int[] rated = [.. Enumerable.Range(0, counts.Length).Where(subject => counts[subject] > 0)];
        if (rated.Length <= FewSubjects)
            return (1, 1);
        double cells = rated.Average(subject => (double)counts[subject]);
        double variance = rated.Sum(subject => levels[subject] * levels[subject]) / (rated.Length - 1);
        double rest = 0;
        Each((leaf, subject) => rest += Math.Pow(rates[leaf][subject] - means[leaf] - levels[subject], 2));
        double freedom = (rated.Length - 1) * (cells - 1);
        double noise = error * error * (rated.Length - 3) / (rated.Length - 1);
        return (ShareOf(noise / cells, variance), freedom < 1 ? 1 : ShareOf(error * error, rest / freedom));
    }

    private static double ShareOf(double noise, double variance) => variance <= 0 ? 1 : Math.Max(LeastShare, 1 - (noise / variance));

    private void Each(Action<int, int> work)
    {
        for (int leaf = 0; leaf < observed.Length; leaf++)
        {
            foreach (int subject in observed[leaf])
                work(leaf, subject);
        }
    }
}
