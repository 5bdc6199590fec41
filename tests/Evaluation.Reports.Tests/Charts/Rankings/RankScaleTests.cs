using CsCheck;

namespace Evaluation.Reports.Charts.Rankings;

public sealed class RankScaleTests
{
    [Test]
    public void One_part_holds_all_ranks_at_even_steps()
    {
        var scale = new RankScale([(1, 4), (2, 9), (8, 21)], 100, 208);

        Assert.That(scale.Break, Is.Null);
        Assert.That(scale.Ticks, Is.EqualTo(new double[] { 1, 5, 10, 15, 20 }));

        // 200 pixels within the insets of 4 for 20 ranks and 0.6 of room on each side.
        Assert.That(scale.PixelsPerRank, Is.EqualTo(200 / 21.2).Within(1e-9));
        Assert.That(scale.XOf(1), Is.EqualTo(104 + (0.6 * 200 / 21.2)).Within(1e-3));
        Assert.That(scale.XOf(21), Is.EqualTo(304 - (0.6 * 200 / 21.2)).Within(1e-3));
    }

    [Test]
    public void The_axis_is_broken_where_nobody_can_be()
    {
        var scale = new RankScale([(1, 30), (10, 40), (262, 300)], 0, 208);

        Assert.That(scale.Break, Is.InRange(scale.XOf(40), scale.XOf(262)));
        Assert.That(scale.XOf(262) - scale.XOf(40), Is.EqualTo(RankScale.BreakWidth + (1.2 * scale.PixelsPerRank)).Within(1e-3));
        Assert.That(scale.Ticks, Has.None.InRange(41, 261).And.Some.EqualTo(1).And.Some.InRange(262, 300));
    }

    [Test]
    public void A_small_gap_breaks_nothing() => Assert.That(new RankScale([(1, 4), (6, 21)], 0, 208).Break, Is.Null);

    [Test]
    public void One_subject_has_one_rank() => Assert.That(new RankScale([(1, 1)], 0, 208).Ticks, Is.EqualTo(new double[] { 1 }));

    [Test]
    public void No_subject_has_an_axis_all_the_same() => Assert.That(new RankScale([], 0, 208).PixelsPerRank, Is.GreaterThan(0));

    [Test]
    public void Ranks_stand_in_order_inside_the_axis_and_numbers_apart() => Gen.Select(Gen.Int[1, 3000], Gen.Int[0, 400]).Array[1, 60].Sample(spans =>
    {
        var scale = new RankScale(spans.Select(span => ((double)span.Item1, (double)(span.Item1 + span.Item2))), 10, 190);
        double[] places = [.. spans.SelectMany(span => new[] { span.Item1, span.Item1 + span.Item2 }).Order().Select(rank => (double)scale.XOf(rank))];
        double[] ticks = [.. scale.Ticks.Select(tick => (double)scale.XOf(tick))];

        Assert.That(places, Is.Ordered.Ascending);
        Assert.That(places, Is.All.InRange(13.99, 196.01));
        Assert.That(ticks, Is.All.InRange(13.99, 196.01));
        Assert.That(ticks.Zip(ticks.Skip(1)).Select(pair => pair.Second - pair.First), Is.All.GreaterThan(RankScale.BreakWidth / 2));
    });
}
