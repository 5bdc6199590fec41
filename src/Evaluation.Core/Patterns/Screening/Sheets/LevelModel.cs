using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>
/// What sheets look like when nothing but the items and each sheet's own level decides: the chance of level v on item i of sheet s is in proportion to
/// h(i, v) · exp(θ(s) v).
/// </summary>
/// <remarks>
/// The partial credit model (Masters 1982), fitted jointly: each sheet's expected total is its total, and each item's expected use of the levels is its use.
/// Given a sheet's total, what is drawn depends on the items only. Levels that an item never had keep a small share of what all items together have.
/// </remarks>
internal sealed class LevelModel
{
    private const int Rounds = 25;
    private const int NewtonSteps = 30;
    private const double Steepest = 20;

    private readonly double[][] items;
    private readonly double[] abilities;

    internal LevelModel(SheetMatrix scores)
    {
        Cells = ScoreLevels.Of(scores, out int levels);
        (Levels, Items) = (levels, scores.Items);
        abilities = new double[Cells.Length];
        double[][] used = Used();
        items = [.. used.Select(own => (double[])own.Clone())];
        for (int round = 0; round < Rounds; round++)
        {
            for (int sheet = 0; sheet < Cells.Length; sheet++)
                abilities[sheet] = Ability(sheet, steps: 1);
            Fit(used);
        }

        for (int sheet = 0; sheet < Cells.Length; sheet++)
            abilities[sheet] = Ability(sheet, NewtonSteps);
    }

    /// <summary>The level of each score, by sheet and item; <see cref="ScoreLevels.Missing"/> where there is none.</summary>
    internal int[][] Cells { get; }

    internal int Levels { get; }

    internal int Items { get; }

    /// <summary>By item, the mean level over the sheets that score it.</summary>
    internal double[] Means => field ??= [.. Enumerable.Range(0, Items).Select(item => Cells.Where(own => own[item] >= 0).Average(own => own[item]))];

    /// <summary>The chance of each level on an item of a sheet.</summary>
    internal void Chances(int sheet, int item, Span<double> chances) => Chances(items[item], Math.Exp(abilities[sheet]), chances);

    /// <summary>The mean and the variance of a distribution over the levels.</summary>
    internal static (double Mean, double Variance) Moments(ReadOnlySpan<double> chances)
    {
        (double mean, double squares) = (0, 0);
        for (int level = 0; level < chances.Length; level++)
        {
            mean += level * chances[level];
            squares += (double)level * level * chances[level];
        }

        return (mean, Math.Max(0, squares - (mean * mean)));
    }

    private static void Chances(double[] weights, double factor, Span<double> chances)
    {
        double power = 1;
        double sum = 0;
        for (int level = 0; level < weights.Length; level++)
        {
            sum += chances[level] = weights[level] * power;
            power *= factor;
        }

        for (int level = 0; level < weights.Length; level++)
            chances[level] /= sum;
    }

    private double[][] Used()
    {
        double[][] used = [.. Enumerable.Range(0, Items).Select(_ => new double[Levels])];
        double[] together = new double[Levels];
        foreach (int[] sheet in Cells)
        {
            for (int item = 0; item < Items; item++)
            {
                if (sheet[item] == ScoreLevels.Missing)
                    continue;
                used[item][sheet[item]]++;
                together[sheet[item]]++;
            }
        }

        double all = Math.Max(1, together.Sum());
        foreach (double[] own in used)
        {
            double given = own.Sum();
            for (int level = 0; level < Levels; level++)
                own[level] = (own[level] + (together[level] / all)) * given / (given + 1);
        }

        return used;
    }

    /// <summary>Newton's steps towards the level at which the sheet's expected total is its total; totals at an end stay a quarter of a level inside.</summary>
    private double Ability(int sheet, int steps)
    {
        int[] own = Cells[sheet];
        double total = Math.Clamp(own.Sum(level => (double)Math.Max(0, level)), 0.25, Math.Max(0.25, (own.Count(level => level >= 0) * (Levels - 1)) - 0.25));
        double ability = abilities[sheet];
        Span<double> chances = stackalloc double[Levels];
        for (int step = 0; step < steps; step++)
        {
            (double expected, double information) = (0, 0);
            double factor = Math.Exp(ability);
            for (int item = 0; item < Items; item++)
            {
                if (own[item] == ScoreLevels.Missing)
                    continue;
                Chances(items[item], factor, chances);
                (double mean, double variance) = Moments(chances);
                expected += mean;
                information += variance;
            }

            double move = information > 1e-12 ? Math.Clamp((total - expected) / information, -1, 1) : 0;
            ability = Math.Clamp(ability + move, -Steepest, Steepest);
            if (Math.Abs(move) < 1e-9)
                break;
        }

        return ability;
    }

    /// <summary>Brings the expected use of each item's levels to their use.</summary>
    private void Fit(double[][] used)
    {
        double[][] expected = [.. Enumerable.Range(0, Items).Select(_ => new double[Levels])];
        Span<double> chances = stackalloc double[Levels];
        for (int sheet = 0; sheet < Cells.Length; sheet++)
        {
            double factor = Math.Exp(abilities[sheet]);
            for (int item = 0; item < Items; item++)
            {
                if (Cells[sheet][item] == ScoreLevels.Missing)
                    continue;
                Chances(items[item], factor, chances);
                for (int level = 0; level < Levels; level++)
                    expected[item][level] += chances[level];
            }
        }

        for (int item = 0; item < Items; item++)
        {
            for (int level = 0; level < Levels; level++)
                items[item][level] *= expected[item][level] > 0 ? used[item][level] / expected[item][level] : 1;
            double sum = items[item].Sum();
            for (int level = 0; level < Levels && sum > 0; level++)
                items[item][level] /= sum;
        }
    }
}
