namespace Evaluation.Evaluators.Copying;

/// <summary>Gathers the shared cells of one pair.</summary>
internal sealed class PairCount
{
    private readonly MatchChances chances = new();
    private readonly Dictionary<int, double> beyond = [];
    private Deviation match;
    private int matches;
    private Deviation omegaFirst;
    private Deviation omegaSecond;

    internal int Shared => chances.Count;

    /// <summary>Adds a cell.</summary>
    /// <param name="subject">Its subject.</param>
    /// <param name="cell">Its ratings.</param>
    /// <param name="first">The place of the one evaluator among them.</param>
    /// <param name="second">The place of the other.</param>
    internal void Add(int subject, CellChances cell, int first, int second)
    {
        double chance = Math.Clamp(cell.MatchChance(first, second), 0, 1);
        chances.Add(chance);
        match.Add(chance);
        matches += cell.IsMatch(first, second) ? 1 : 0;
        omegaFirst.Add(cell.ChanceToGive(first, second));
        omegaSecond.Add(cell.ChanceToGive(second, first));
        if (cell.BeyondThirdParties(first, second) is { } more)
            beyond[subject] = beyond.GetValueOrDefault(subject) + more;
    }

    internal PairMatch Finish(int first, int second)
    {
        double textbook = chances.UpperTail(matches);
        return new PairMatch(
            first, second, Shared, matches, match.Expected, match.Z(matches), textbook, omegaFirst.Z(matches), omegaSecond.Z(matches))
        {
            ThirdPartyP = ThirdPartyTest.PValue(beyond.Values),
        };
    }

    private struct Deviation
    {
        private double variance;

        internal double Expected { get; private set; }

        internal void Add(double chance)
        {
            Expected += chance;
            variance += chance * (1 - chance);
        }

        internal readonly double Z(int matches) => variance <= 0 ? 0 : (matches - Expected) / Math.Sqrt(variance);
    }
}
