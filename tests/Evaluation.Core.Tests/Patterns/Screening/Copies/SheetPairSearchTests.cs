using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Copies;

public sealed class SheetPairSearchTests
{
    private static SheetCodes Codes(int sheets, int items, int levels, long seed, double missing, double copied)
    {
        var random = new RandomStream(seed, 0);
        double?[,] table = new double?[sheets, items];
        for (int sheet = 0; sheet < sheets; sheet++)
        {
            bool isCopy = sheet > 0 && random.NextDouble() < copied;
            for (int item = 0; item < items; item++)
            {
                double score = isCopy && random.NextDouble() < 0.9 ? table[sheet - 1, item] ?? 0 : random.NextBelow(levels);
                table[sheet, item] = random.NextDouble() < missing ? null : score;
            }
        }

        return SheetCodes.Of(SheetMatrix.FromScores(table));
    }

    /// <summary>All pairs, counted one score at a time.</summary>
    private static List<(int, int, int, int)> BruteForce(SheetCodes codes, double share, int fewest)
    {
        var pairs = new List<(int, int, int, int)>();
        for (int first = 0; first < codes.Sheets; first++)
        {
            for (int second = first + 1; second < codes.Sheets; second++)
            {
                int[] a = codes.Row(first).ToArray();
                int[] b = codes.Row(second).ToArray();
                int shared = Enumerable.Range(0, a.Length).Count(i => a[i] >= 0 && b[i] >= 0);
                int matches = Enumerable.Range(0, a.Length).Count(i => a[i] >= 0 && a[i] == b[i]);
                if (shared >= fewest && matches >= (share * shared) - 1e-9)
                    pairs.Add((first, second, shared, matches));
            }
        }

        return pairs;
    }

    [TestCase(60, 5, 0, 0.3)]
    [TestCase(100, 101, 0.1, 0.3)]
    [TestCase(33, 2, 0.3, 0.5)]
    [TestCase(64, 700, 0.05, 0.5, Description = "More values than a byte tells apart.")]
    [TestCase(9000, 3, 0.02, 0.5, Description = "More vectors than one sum of bytes holds.")]
    public void Finds_exactly_the_pairs_that_counting_one_by_one_finds(int items, int levels, double missing, double copied)
    {
        SheetCodes codes = Codes(items > 1000 ? 20 : 300, items, levels, seed: items, missing, copied);
        SheetPair[] found = new SheetPairSearch(codes, 0.7, 20).Find(new ParallelOptions(), out long passedOver);

        Assert.That(passedOver, Is.Zero);
        Assert.That(found.Select(pair => (pair.First, pair.Second, pair.Shared, pair.Matches)), Is.EqualTo(BruteForce(codes, 0.7, 20)));
        Assert.That(found, Is.Not.Empty);
    }

    [Test]
    public void The_number_of_threads_changes_nothing()
    {
        SheetCodes codes = Codes(500, 60, 2, seed: 7, missing: 0.05, copied: 0.3);
        SheetPair[] one = new SheetPairSearch(codes, 0.5, 20).Find(new ParallelOptions { MaxDegreeOfParallelism = 1 }, out long over);
        SheetPair[] two = new SheetPairSearch(codes, 0.5, 20).Find(new ParallelOptions { MaxDegreeOfParallelism = 2 }, out long alsoOver);

        Assert.That(two, Is.EqualTo(one));
        Assert.That(alsoOver, Is.EqualTo(over));
    }

    [Test]
    public void Of_thousands_of_partners_those_with_the_rarest_scores_in_common_stay()
    {
        double?[,] table = new double?[1000, 60];
        for (int i = 0; i < table.Length; i++)
            table[i / 60, i % 60] = 1;
        // Two sheets share six rare scores; every other pair shares nothing but the common one. The last sheet makes each indicator vary.
        for (int item = 0; item < 60; item++)
            table[999, item] = 2;
        for (int item = 0; item < 6; item++)
            (table[0, item], table[900, item]) = (0, 0);
        SheetPair[] found = new SheetPairSearch(SheetCodes.Of(SheetMatrix.FromScores(table)), 0.85, 20).Find(new ParallelOptions(), out long passedOver);

        Assert.That(found.Where(pair => pair.First == 0), Has.Exactly(SheetPairSearch.MostPartners).Items.And.Some.Matches<SheetPair>(pair => pair.Second == 900));
        Assert.That(passedOver + found.Length, Is.EqualTo(999 * 998 / 2));
    }

    [TestCase(5, 40)]
    [TestCase(101, 20)]
    [TestCase(2, 93)]
    public void Fewer_levels_need_more_indicators(int levels, int expected) =>
        Assert.That(Codes(1000, 30, levels, seed: 1, missing: 0, copied: 0).FewestShared, Is.EqualTo(expected));
}
