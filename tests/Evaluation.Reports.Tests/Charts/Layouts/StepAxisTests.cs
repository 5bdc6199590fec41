using CsCheck;

namespace Evaluation.Reports.Charts.Layouts;

public sealed class StepAxisTests
{
    [Test]
    public void Small_losses_break_the_axis_at_a_round_number_below_them() =>
        Assert.That(Of(100, -2, -1, -0.5m), Is.EqualTo(new StepAxis(96, 100.07, true)).Using<StepAxis>(Near));

    [Test]
    public void Nothing_lost_breaks_nothing() => Assert.That(Of(100), Is.EqualTo(new StepAxis(0, 102, false)).Using<StepAxis>(Near));

    [Test]
    public void All_lost_breaks_nothing() => Assert.That(Of(100, -100), Is.EqualTo(new StepAxis(0, 102, false)).Using<StepAxis>(Near));

    [Test]
    public void A_total_below_zero_breaks_nothing() => Assert.That(Of(100, -110), Is.EqualTo(new StepAxis(-12.2, 102.2, false)).Using<StepAxis>(Near));

    [Test]
    public void Half_and_more_lost_breaks_nothing() => Assert.That((Of(100, -50).IsBroken, Of(100, -49).IsBroken), Is.EqualTo((false, true)));

    [Test]
    public void What_decimals_leave_over_breaks_nothing() => Assert.That(Of(100, -0.0000000001m).IsBroken, Is.False);

    [Test]
    public void A_gain_between_losses_stays_inside() => Assert.That(Of(100, -3, 5, -4), Has.Property(nameof(StepAxis.Last)).GreaterThan(102).And.Property(nameof(StepAxis.First)).LessThan(97));

    [Test]
    public void No_rows_have_an_axis() => Assert.That(StepAxis.Of([]).Last, Is.GreaterThan(0));

    [Test]
    public void All_that_moves_lies_on_the_axis_and_takes_a_good_part_of_it() => Gen.Decimal[-20m, 10m].Select(change => decimal.Round(change, 4)).Array[0, 20].Sample(changes =>
    {
        StepAxis axis = Of(100, changes);
        decimal[] levels = [.. changes.Aggregate(new List<decimal> { 100 }, (all, change) => [.. all, all[^1] + change])];
        double span = (double)(levels.Max() - levels.Min());

        Assert.That(levels.Select(level => (double)level), Is.All.InRange(axis.First, axis.Last));
        Assert.That(axis.First > 0, Is.EqualTo(axis.IsBroken));
        Assert.That(!axis.IsBroken || span > 0.6 * (axis.Last - axis.First));
    });

    private static StepAxis Of(decimal start, params decimal[] changes) =>
        StepAxis.Of(StepRow.Of("full", start, [.. changes.Select((change, i) => ("A" + i, change))], "total"));

    private static bool Near(StepAxis one, StepAxis other) =>
        Math.Abs(one.First - other.First) < 1e-9 && Math.Abs(one.Last - other.Last) < 1e-9 && one.IsBroken == other.IsBroken;
}
