using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>What bodies that score each other give each other beyond severity and quality.</summary>
internal sealed class MutualScores
{
    private readonly int[] bodies;
    private readonly double[][] given;
    private readonly (int First, int PlaceOfSecond, int Second, int PlaceOfFirst)[] places;
    private readonly double observed;

    private MutualScores(MutualPair[] pairs)
    {
        Pairs = pairs;
        (int From, int To, double Points)[] favours = [.. pairs.SelectMany(pair => new[] { (pair.First, pair.Second, pair.Given), (pair.Second, pair.First, pair.Received) })];
        bodies = [.. favours.Select(favour => favour.From).Distinct().Order()];
        int[][] targets = [.. bodies.Select(body => favours.Where(favour => favour.From == body).Select(favour => favour.To).Order().ToArray())];
        given = [.. bodies.Select(body => favours.Where(favour => favour.From == body).OrderBy(favour => favour.To).Select(favour => favour.Points).ToArray())];
        places = [.. pairs.Select(pair => (PlaceOf(pair.First), Array.BinarySearch(targets[PlaceOf(pair.First)], pair.Second), PlaceOf(pair.Second), Array.BinarySearch(targets[PlaceOf(pair.Second)], pair.First)))];
        observed = SumOfProducts(given);
    }

    /// <summary>The pairs, in the order of their subjects.</summary>
    internal MutualPair[] Pairs { get; }

    internal double MeanProduct => observed / Pairs.Length;

    /// <summary>Finds the pairs.</summary>
    /// <param name="round">The round.</param>
    /// <param name="bodies">By evaluator, the subject it belongs to.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal static MutualScores Of(PatternRound round, Dictionary<int, int> bodies, CancellationToken cancellationToken)
    {
        double[] left = AdditiveSeverity.Residuals(
            round, sheet => sheet.Evaluator >= 0 && !(bodies.TryGetValue(sheet.Evaluator, out int own) && own == sheet.Subject), cancellationToken);
        Dictionary<(int From, int To), int[]> favours = Enumerable.Range(0, left.Length)
            .Where(sheet => !double.IsNaN(left[sheet]) && bodies.ContainsKey(round.Sheets[sheet].Evaluator))
            .GroupBy(sheet => (bodies[round.Sheets[sheet].Evaluator], round.Sheets[sheet].Subject))
            .ToDictionary(favour => favour.Key, favour => favour.ToArray());
        return new MutualScores(
        [
            .. favours.Keys.Where(favour => favour.From < favour.To && favours.ContainsKey((favour.To, favour.From))).Order()
                .Select(favour => PairOf(favour.From, favour.To, favours, left)),
        ]);
    }

    /// <summary>A function that lets each body's favours go to any of the bodies it scores mutually, and says whether as much is returned as was observed.</summary>
    internal Func<RandomStream, bool> NewDraw()
    {
        double[][] shuffled = [.. given.Select(own => own.ToArray())];
        double bound = observed - (1e-12 * Math.Abs(observed));
        return random =>
        {
            foreach (double[] own in shuffled)
                random.Shuffle<double>(own);
            return SumOfProducts(shuffled) >= bound;
        };
    }

    private static MutualPair PairOf(int first, int second, Dictionary<(int From, int To), int[]> favours, double[] left)
    {
        int[] gives = favours[(first, second)];
        int[] receives = favours[(second, first)];
        return new MutualPair(first, second, gives.Average(sheet => left[sheet]), receives.Average(sheet => left[sheet]), [.. gives, .. receives]);
    }

    private int PlaceOf(int body) => Array.BinarySearch(bodies, body);

    private double SumOfProducts(double[][] favours)
    {
        double sum = 0;
        foreach ((int first, int placeOfSecond, int second, int placeOfFirst) in places)
            sum += favours[first][placeOfSecond] * favours[second][placeOfFirst];
        return sum;
    }
}
