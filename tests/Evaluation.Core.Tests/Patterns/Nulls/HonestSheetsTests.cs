using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Nulls;

/// <summary>Honest sheets are found no oftener than the level says, of several kinds; and planted ones are found.</summary>
public sealed class HonestSheetsTests
{
    private const int Sheets = 600;

    private static readonly ScoreScale Percent = new(0, 100);

    private static SheetMatrix Make(int items, long seed, Func<int, Func<RandomStream, double>> score, double missing = 0, int sheets = Sheets)
    {
        double?[,] table = new double?[sheets, items];
        var random = new RandomStream(seed, 0);
        for (int i = 0; i < table.Length; i++)
        {
            double drawn = score(i / items)(random);
            table[i / items, i % items] = random.NextDouble() < missing ? null : drawn;
        }

        return SheetMatrix.FromScores(table);
    }

    private static void IsNominal(SheetPValue[] values, double slack = 0)
    {
        foreach (double level in new[] { 0.01, 0.05, 0.2 })
        {
            double rate = values.Count(value => value.PValue <= level) / (double)values.Length;
            Assert.That(rate, Is.LessThanOrEqualTo(level + slack + (3.5 * Math.Sqrt(level * (1 - level) / values.Length))), $"at {level}");
        }
    }

    [TestCase(60, 15, 0)]
    [TestCase(80, 6, 0)]
    [TestCase(80, 10, 0.4)]
    [TestCase(95, 8, 0.2)]
    public void Last_digits_of_honest_sheets_are_found_as_often_as_the_level_says(double mean, double deviation, double rounded)
    {
        SheetMatrix sheets = Make(100, 7, _ => new FittedSheet(mean, deviation, rounded, Percent).Draw);

        IsNominal(LastDigitNull.Of(sheets, Percent, new NullOptions(2, 499)), slack: 0.01);
        // What the textbook does: more than 16.92 would be one sheet in twenty.
        if (rounded > 0)
            Assert.That(LastDigit.Of(sheets).Count(value => value.Value > 16.92) / (double)Sheets, Is.GreaterThan(0.3));
    }

    [Test]
    public void A_sheet_that_rounds_among_sheets_that_do_not_is_found()
    {
        SheetMatrix sheets = Make(100, 7, sheet => new FittedSheet(70, 12, sheet == 0 ? 0.6 : 0, Percent).Draw, sheets: 60);
        SheetPValue[] values = LastDigitNull.Of(sheets, Percent, new NullOptions(2, 999));

        Assert.That(values[0].PValue, Is.LessThan(0.01));
    }

    [Test]
    public void Digits_are_drawn_as_often_as_sheets_have_them()
    {
        var fitted = new FittedSheet(93, 8, 0.3, Percent);
        double[] chances = fitted.DigitChances();
        var random = new RandomStream(4, 0);
        int[] drawn = new int[10];
        for (int i = 0; i < 100_000; i++)
            drawn[(int)fitted.Draw(random) % 10]++;

        Assert.That(chances.Sum(), Is.EqualTo(1).Within(1e-12));
        for (int digit = 0; digit < 10; digit++)
            Assert.That(drawn[digit] / 100_000.0, Is.EqualTo(chances[digit]).Within(0.006), $"digit {digit}");
    }

    [Test]
    public void A_sheet_without_an_index_keeps_its_reason()
    {
        SheetMatrix sheets = Make(40, 17, _ => random => random.NextBelow(5), missing: 1, sheets: 2);

        Assert.That(LastDigitNull.Of(sheets, Percent, new NullOptions(5, 499)).Select(value => value.PValue), Is.All.Null);
    }

    [Test]
    public void Work_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        NullOptions stopped = new(5, 499, Parallel: new ParallelOptions { CancellationToken = source.Token });

        Assert.That(
            () => LastDigitNull.Of(Make(60, 17, _ => random => random.NextBelow(101), sheets: 2), Percent, stopped), Throws.InstanceOf<OperationCanceledException>());
    }
}
