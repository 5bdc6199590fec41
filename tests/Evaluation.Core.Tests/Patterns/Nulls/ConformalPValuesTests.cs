using Evaluation.Patterns.Indices;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Nulls;

public sealed class ConformalPValuesTests
{
    private static readonly LocalText NoValue = new("No value.", "无值。");

    private static ValueList<IndexValue> Values(IndexDirection direction, params double?[] values) =>
        values.Select(value => IndexValue.Of(value, direction, 1, NoValue)).ToValueList();

    [Test]
    public void A_sheet_is_ranked_among_the_others()
    {
        SheetPValue[] values = ConformalPValues.AmongOthers(Values(IndexDirection.HighIsSuspect, 1, 5, 3, 3, null));

        Assert.That(values.Take(4).Select(value => value.PValue), Is.EqualTo(new[] { 4 / 4.0, 1 / 4.0, 3 / 4.0, 3 / 4.0 }));
        Assert.That(values[4].Reason, Is.EqualTo(NoValue));
    }

    [Test]
    public void A_sheet_of_a_group_is_ranked_among_its_own()
    {
        SheetPValue[] values = ConformalPValues.AmongOthers(Values(IndexDirection.HighIsSuspect, 1, 9, 8, 2, 5), [0, 1, 1, 0, 2]);

        Assert.That(values.Take(4).Select(value => value.PValue), Is.EqualTo(new[] { 2 / 2.0, 1 / 2.0, 2 / 2.0, 1 / 2.0 }));
        Assert.That(values[4].Reason, Is.EqualTo(IndexTexts.Alone));
    }

    [Test]
    public void Low_values_rank_first_where_they_are_suspect() => Assert.That(
        ConformalPValues.Against(Values(IndexDirection.LowIsSuspect, 0, 9), Values(IndexDirection.LowIsSuspect, 1, 2, 3, null)).Select(value => value.PValue),
        Is.EqualTo(new[] { 1 / 4.0, 4 / 4.0 }));

    [Test]
    public void With_nobody_to_compare_with_there_is_a_reason()
    {
        Assert.That(ConformalPValues.AmongOthers(Values(IndexDirection.HighIsSuspect, 1))[0].Reason, Is.EqualTo(IndexTexts.Alone));
        Assert.That(ConformalPValues.Against(Values(IndexDirection.HighIsSuspect, 1), [])[0].Reason, Is.EqualTo(IndexTexts.Alone));
    }

    [Test]
    public void Honest_sheets_are_found_as_often_as_the_level_says()
    {
        const int Runs = 400;
        var random = new RandomStream(8, 0);
        int found = 0;
        for (int run = 0; run < Runs; run++)
        {
            double?[] drawn = [.. Enumerable.Range(0, 50).Select(_ => (double?)random.NextNormal())];
            found += ConformalPValues.Against(Values(IndexDirection.HighIsSuspect, drawn[..11]), Values(IndexDirection.HighIsSuspect, drawn[11..]))
                .Count(value => value.PValue <= 0.1);
        }

        // 39 to compare with: p ≤ 0.1 for the four highest ranks of forty, exactly one in ten; sheets of a run share them, so the bound is wide.
        Assert.That(found / (Runs * 11.0), Is.EqualTo(0.1).Within(0.02));
    }
}
