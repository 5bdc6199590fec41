using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Nulls;

/// <summary>Honest sheets are found no oftener than the level says, of several kinds; and planted ones are found.</summary>
public sealed class HonestSheetsTests
{
    private const int Sheets = 600;

    private static readonly ScoreScale Percent = new(0, 100);

    private static readonly Dictionary<string, Func<RandomStream, double>> Kinds = new()
    {
        ["five levels"] = random => random.NextBelow(5),
        ["mostly one level"] = random => random.NextDouble() < 0.65 ? 4 : random.NextBelow(5),
        ["right or wrong"] = random => random.NextBelow(2),
        ["a hundred points"] = random => random.NextBelow(101),
    };

    private static readonly Dictionary<string, Func<SheetMatrix, SheetPValue[]>> OrderNulls = new()
    {
        ["longest run"] = sheets => OrderNull.OfLongestRun(sheets, new NullOptions(5, 499)),
        ["mean run"] = sheets => OrderNull.OfMeanRun(sheets, new NullOptions(5, 499)),
        ["autocorrelation"] = sheets => OrderNull.OfAutocorrelation(sheets, new NullOptions(5, 499)),
        ["predictability"] = sheets => OrderNull.OfPredictability(sheets, new NullOptions(5, 499)),
    };

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

    [Test]
    public void In_any_order_honest_sheets_are_found_as_often_as_the_level_says(
        [Values("five levels", "mostly one level", "right or wrong", "a hundred points")] string kind,
        [Values("longest run", "mean run", "autocorrelation", "predictability")] string index) =>
        IsNominal(OrderNulls[index](Make(40, 17, _ => Kinds[kind], missing: 0.05)));

    [Test]
    public void Sheets_that_go_flat_half_way_are_found()
    {
        double?[,] table = new double?[100, 40];
        var random = new RandomStream(3, 0);
        for (int i = 0; i < table.Length; i++)
            table[i / 40, i % 40] = i % 40 < 20 ? random.NextBelow(5) : 3;
        SheetPValue[] values = OrderNull.OfLongestRun(SheetMatrix.FromScores(table), new NullOptions(1, 999));

        Assert.That(values.Count(value => value.PValue <= 0.01), Is.GreaterThan(95));
    }

    [Test]
    public void A_sheet_of_one_score_has_only_one_order_and_proves_nothing_by_it()
    {
        SheetMatrix flat = Make(40, 1, _ => _ => 3, sheets: 2);

        Assert.That(OrderNull.OfLongestRun(flat, new NullOptions(1, 999)).Select(value => value.PValue), Is.All.EqualTo(1));
        Assert.That(OrderNull.OfPredictability(flat, new NullOptions(1, 999)).Select(value => value.PValue), Is.All.EqualTo(1));
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
    public void The_number_of_threads_changes_no_p_value()
    {
        SheetMatrix sheets = Make(40, 17, _ => Kinds["five levels"], sheets: 50);
        NullOptions one = new(5, 499, Parallel: new ParallelOptions { MaxDegreeOfParallelism = 1 });
        NullOptions two = new(5, 499, Parallel: new ParallelOptions { MaxDegreeOfParallelism = 2 });

        Assert.That(OrderNull.OfLongestRun(sheets, two), Is.EqualTo(OrderNull.OfLongestRun(sheets, one)));
    }

    [Test]
    public void A_sheet_without_an_index_keeps_its_reason()
    {
        SheetMatrix sheets = Make(40, 17, _ => Kinds["five levels"], missing: 1, sheets: 2);

        Assert.That(OrderNull.OfLongestRun(sheets, new NullOptions(5, 499)), Is.All.EqualTo(SheetPValue.Without(IndexTexts.Empty)));
        Assert.That(LastDigitNull.Of(sheets, Percent, new NullOptions(5, 499)).Select(value => value.PValue), Is.All.Null);
    }

    [Test]
    public void Work_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        NullOptions stopped = new(5, 499, Parallel: new ParallelOptions { CancellationToken = source.Token });

        Assert.That(() => OrderNull.OfMeanRun(Make(40, 17, _ => Kinds["five levels"], sheets: 2), stopped), Throws.InstanceOf<OperationCanceledException>());
    }
}
