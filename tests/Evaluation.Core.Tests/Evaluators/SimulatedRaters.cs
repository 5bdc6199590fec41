using Evaluation.Statistics;

namespace Evaluation.Evaluators;

/// <summary>Ratings drawn from the rating scale model, with habits planted where asked.</summary>
internal sealed record SimulatedRaters
{
    internal int Subjects { get; init; } = 30;

    internal int Evaluators { get; init; } = 6;

    internal int Leaves { get; init; } = 5;

    /// <summary>The categories are 0 to this.</summary>
    internal int Highest { get; init; } = 4;

    /// <summary>The standard deviation of a level that an evaluator gives a subject on all indicators; of the first evaluator only.</summary>
    internal double Halo { get; init; }

    /// <summary>By how many logits the first evaluator grows harder from the first subject to the last.</summary>
    internal double Drift { get; init; }

    /// <summary>How much of the differences between subjects the first evaluator sees; 1 for all.</summary>
    internal double Slope { get; init; } = 1;

    /// <summary>The share of its ratings that the second evaluator takes over from the first.</summary>
    internal double Copied { get; init; }

    /// <summary>The standard deviation of what an indicator adds for one subject and every evaluator.</summary>
    internal double CellEffect { get; init; }

    internal EvaluatorRatings Draw(long seed)
    {
        var random = new RandomStream(seed, 0);
        double[] levels = [.. Enumerable.Range(0, Subjects).Select(_ => 1.2 * random.NextNormal())];
        double[] severities = [.. Enumerable.Range(0, Evaluators).Select(_ => 0.6 * random.NextNormal())];
        double[] hardness = [.. Enumerable.Range(0, Leaves).Select(leaf => (leaf - ((Leaves - 1) / 2.0)) * 0.3)];
        string[] leaves = [.. Enumerable.Range(0, Leaves).Select(leaf => $"L{leaf}")];
        var ratings = new List<(string, string, string, decimal)>();
        for (int subject = 0; subject < Subjects; subject++)
        {
            double[] cells = [.. Enumerable.Range(0, Leaves).Select(_ => CellEffect * random.NextNormal())];
            int[,] given = new int[Evaluators, Leaves];
            for (int evaluator = 0; evaluator < Evaluators; evaluator++)
            {
                bool isPlanted = evaluator == 0;
                double halo = isPlanted ? Halo * random.NextNormal() : 0;
                double drift = isPlanted ? Drift * ((double)subject / (Subjects - 1)) : 0;
                for (int leaf = 0; leaf < Leaves; leaf++)
                {
                    double seen = (isPlanted ? Slope : 1) * (levels[subject] - hardness[leaf] + cells[leaf]);
                    given[evaluator, leaf] = Category(seen + halo - drift - severities[evaluator], random.NextDouble());
                    if (evaluator == 1 && random.NextDouble() < Copied)
                        given[1, leaf] = given[0, leaf];
                    ratings.Add(($"s{subject:00}", $"e{evaluator}", leaves[leaf], given[evaluator, leaf]));
                }
            }
        }

        return RaterData.Of(leaves, Highest, ratings);
    }

    private int Category(double eta, double uniform)
    {
        double[] thresholds = [.. Enumerable.Range(0, Highest).Select(step => (step - ((Highest - 1) / 2.0)) * 0.9)];
        double[] masses = new double[Highest + 1];
        double exponent = 0;
        for (int k = 0; k <= Highest; k++)
        {
            masses[k] = Math.Exp(exponent);
            exponent += k < Highest ? eta - thresholds[k] : 0;
        }

        double left = uniform * masses.Sum();
        int category = 0;
        while (category < Highest && left >= masses[category])
            left -= masses[category++];
        return category;
    }
}
