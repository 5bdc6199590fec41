using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Nulls;

public sealed class SequentialPValueTests
{
    private static SheetPValue Of(double observed, NullOptions options, long stream = 0) =>
        SequentialPValue.Of(observed, IndexDirection.HighIsSuspect, random => random.NextDouble(), new RandomStream(options.Seed, stream), options);

    [TestCase(999, 5)]
    [TestCase(999, 20)]
    [TestCase(199, 50)]
    public void Under_the_null_no_level_is_exceeded(int draws, int hits)
    {
        const int Runs = 4_000;
        var random = new RandomStream(11, draws);
        double[] p = [.. Enumerable.Range(0, Runs).Select(run => Of(random.NextDouble(), new NullOptions(run, draws, hits)).PValue!.Value)];

        foreach (double level in new[] { 0.01, 0.05, 0.1, 0.5 })
            Assert.That(p.Count(value => value <= level) / (double)Runs, Is.LessThan(level + (3.5 * Math.Sqrt(level * (1 - level) / Runs))));
        Assert.That(p.Count(value => value <= 0.05) / (double)Runs, Is.GreaterThan(0.03), "It is no use when it is never small.");
    }

    [Test]
    public void A_common_value_stops_early_and_a_rare_one_goes_on_to_the_end()
    {
        SheetPValue common = Of(0.5, new NullOptions(1, 9_999, 20));
        SheetPValue rare = Of(2, new NullOptions(1, 9_999, 20));

        Assert.That(common.Draws, Is.LessThan(100));
        Assert.That(common.PValue, Is.EqualTo(20.0 / common.Draws));
        Assert.That(rare, Is.EqualTo(new SheetPValue(1 / 10_000.0, 9_999, null)));
    }

    [Test]
    public void Low_values_are_suspect_where_the_index_says_so()
    {
        var options = new NullOptions(1, 999);
        SheetPValue low = SequentialPValue.Of(-1, IndexDirection.LowIsSuspect, random => random.NextDouble(), new RandomStream(1, 0), options);

        Assert.That(low.PValue, Is.EqualTo(1 / 1_000.0));
    }

    [Test]
    public void Draws_equal_to_what_was_observed_or_without_a_value_are_hits()
    {
        var options = new NullOptions(1, 999);

        Assert.That(SequentialPValue.Of(3, IndexDirection.HighIsSuspect, _ => 3, new RandomStream(1, 0), options).PValue, Is.EqualTo(1));
        Assert.That(SequentialPValue.Of(3, IndexDirection.HighIsSuspect, _ => null, new RandomStream(1, 0), options).PValue, Is.EqualTo(1));
    }

    [TestCase(98, 20)]
    [TestCase(999, 4)]
    public void Too_few_draws_or_hits_are_refused(int draws, int hits) => Assert.That(
        () => SequentialPValue.ForSheets([], _ => _ => 0, new NullOptions(1, draws, hits)), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
