using CsCheck;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

public sealed class WeightSwapTests
{
    private static Scheme Mean(params decimal[] weights) => TestRounds.OneLeaf() with
    {
        Aggregation = new WeightedMean(Relative: true),
        Absence = new AbsencePolicy(Missing: AbsenceRule.Rescale),
        Indicators = weights.Select((weight, i) => TestRounds.Direct($"I{i}", 100, weight)).ToValueList(),
    };

    private static RoundResult Score(Scheme scheme, params decimal?[][] rows)
    {
        var builder = new ObservationTableBuilder(scheme);
        Indicator[] leaves = [.. scheme.Leaves];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int leaf = 0; leaf < leaves.Length; leaf++)
                builder.Add($"s{row}", leaves[leaf].Code, rows[row][leaf] is { } number ? ObservedValue.OfNumber(number) : ObservedValue.Missing);
        }

        return Scorer.For(scheme).Score(builder.Build());
    }

    [Test]
    public void Two_mirrored_subjects_are_level_at_half()
    {
        WeightSwap swap = WeightSwap.Between(Score(Mean(60, 40), [80, 60], [60, 80]), "s0", "s1").OrThrow();

        Assert.That(swap.Smallest, Is.EqualTo(new BreakEven("I0", 0.6m, [0.5m], IsExact: true)));
        Assert.That(swap.Smallest!.Change, Is.EqualTo(-0.1m));
        Assert.That(swap.ToText(Language.English), Does.Contain("once 'I0' has 50 % of the weight of its branch in place of 60 %"));
        Assert.That(swap.ToText(Language.Chinese), Does.Contain("易位"));
        Assert.That(swap.ToJson(), Does.Contain("\"change\": -0.1"));
    }

    [Test]
    public void Who_is_better_everywhere_is_never_overtaken()
    {
        WeightSwap swap = WeightSwap.Between(Score(Mean(60, 40), [80, 60], [70, 50]), "s1", "s0").OrThrow();

        Assert.That((swap.First.Subject.Name, swap.Smallest), Is.EqualTo(("s0", (BreakEven?)null)));
        Assert.That(swap.ToText(Language.English), Does.Contain("No change of a single weight"));
    }

    [Test]
    public void Full_marks_of_a_sum_are_weights_too()
    {
        Scheme sum = TestRounds.OneLeaf() with { Indicators = [TestRounds.Direct("A", 50), TestRounds.Direct("B", 30), TestRounds.Direct("C", 20)] };

        WeightSwap swap = WeightSwap.Between(Score(sum, [50, 0, 10], [25, 30, 10]), "s0", "s1").OrThrow();

        // Rates (1, 0, ½) and (½, 1, ½): level where ½·p = 1·0.6(1 − p), p = 6/11.
        Assert.That(swap.BreakEvens.Single(found => found.Indicator == "A").Shares[0], Is.EqualTo(6m / 11).Within(1e-23m));
        Assert.That(swap.BreakEvens.Single(found => found.Indicator == "C").Shares, Is.Empty.Or.EqualTo(new[] { 1m }));
    }

    /// <summary>Rescored at a break-even share the totals are equal; just beside it the order is turned, or touched from one side.</summary>
    [Test]
    public void Scored_anew_at_a_break_even_share_the_totals_are_equal() =>
        Gen.Select(Gen.Int[1, 9].Array[4], Gen.Int[0, 40].Array[8], Gen.Int[0, 9]).Sample(
            (weights, points, missing) =>
            {
                decimal?[] Row(int first) => [.. points.Skip(first).Take(4).Select((p, i) => first + i == missing && p % 2 == 0 ? (decimal?)null : p * 2.5m)];
                RoundResult result = Score(Nested(weights), Row(0), Row(4));
                WeightSwap swap = WeightSwap.Between(result, "s0", "s1").OrThrow();

                foreach (BreakEven found in swap.BreakEvens)
                {
                    foreach (decimal share in found.Shares.Where(share => share is > 0 and < 1))
                        Assert.That(Difference(result, found.Indicator, share), Is.EqualTo(0m).Within(1e-15m), $"{found.Indicator} {share}");
                    AssertNoOtherIsMissed(result, found);
                }
            },
            iter: 150);

    private static Scheme Nested(int[] weights)
    {
        Scheme flat = Mean(weights[0], weights[1], weights[2], weights[3]);
        return flat with
        {
            Indicators =
            [
                new Indicator { Code = "P", Title = "p", Weight = weights[3], Aggregation = new WeightedMean(Relative: true), Children = [flat.Indicators[0], flat.Indicators[1]] },
                new Indicator { Code = "Q", Title = "q", Weight = weights[0], Aggregation = new WeightedMean(Relative: true), Children = [flat.Indicators[2], flat.Indicators[3]] },
            ],
        };
    }

    private static decimal Difference(RoundResult result, string indicator, decimal share)
    {
        Scheme changed = SchemeEdit.WithShare(result.Scheme, indicator, share);
        RoundResult scored = Scorer.For(changed).Score(ObservationEdit.For(changed, result.Observations));
        return scored.Find("s0")!.Card.ExactScore!.Value - scored.Find("s1")!.Card.ExactScore!.Value;
    }

    /// <summary>The order changes on a grid exactly where break-even shares lie.</summary>
    private static void AssertNoOtherIsMissed(RoundResult result, BreakEven found)
    {
        decimal[] grid = [.. Enumerable.Range(0, 8).Select(i => 0.0123m + (0.1391m * i))];
        int[] signs = [.. grid.Select(share => Math.Sign(Difference(result, found.Indicator, share)))];
        for (int i = 1; i < grid.Length; i++)
        {
            int between = found.Shares.Count(share => share > grid[i - 1] && share < grid[i]);
            if (signs[i - 1] * signs[i] != 0)
                Assert.That(between % 2, Is.EqualTo(signs[i - 1] == signs[i] ? 0 : 1), found.Indicator);
        }
    }

    [Test]
    public void What_does_not_add_up_is_not_looked_at_and_says_why()
    {
        Scheme scheme = Mean(1, 1) with { Aggregation = new GeometricMean(Relative: true) };

        WeightSwap swap = WeightSwap.Between(Score(scheme, [80, 60], [60, 80]), "s0", "s1").OrThrow();

        Assert.That(swap.BreakEvens, Is.Empty);
        Assert.That(swap.NotConsidered.Select(left => left.Indicator), Is.EqualTo(new[] { "I0", "I1" }));
    }

    [Test]
    public void Names_that_are_not_there_are_told()
    {
        RoundResult result = Score(Mean(60, 40), [80, 60], [60, 80]);

        Assert.That(WeightSwap.Between(result, "x", "y").Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "WHA103", "WHA103" }));
        Assert.That(WeightSwap.Between(result, "s0", "s0").Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "WHA110" }));
        Assert.That(() => SchemeEdit.WithShare(result.Scheme, "I0", 1.1m), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
