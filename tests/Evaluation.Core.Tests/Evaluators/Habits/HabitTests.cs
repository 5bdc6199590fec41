using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Simulation;
using MathNet.Numerics.Distributions;

namespace Evaluation.Evaluators.Habits;

public sealed class HabitTests
{
    private const int Draws = 499;
    private const int FirstSeed = 20261124;

    private static readonly SimulatedRaters Honest = new();

    private static readonly Dictionary<string, Func<SimulatedRaters, long, double>> Tests = new(StringComparer.Ordinal)
    {
        ["halo"] = Halo,
        ["central tendency"] = CentralTendency,
        ["drift"] = Drift,
    };

    private static double Halo(SimulatedRaters raters, long seed) => HaloTest.Of(Fit(raters, seed).Sheets[0], Draws, seed)!.PValue;

    private static double CentralTendency(SimulatedRaters raters, long seed)
    {
        (RoundModel model, SheetResiduals[] sheets) = Fit(raters, seed);
        return CentralTendencyTest.Of(model, sheets[0], Draws, seed)!.PValue;
    }

    private static double Drift(SimulatedRaters raters, long seed)
    {
        SheetResiduals sheets = Fit(raters, seed).Sheets[0];
        double[] means = [.. Enumerable.Range(0, sheets.Count).GroupBy(i => sheets.Subjects[i]).Select(sheet => sheet.Average(i => sheets.Values[i]))];
        return DriftTest.Of(means, [.. Enumerable.Range(0, means.Length).Select(i => (double)i)], Draws, seed)!.PValue;
    }

    private static (RoundModel Model, SheetResiduals[] Sheets) Fit(SimulatedRaters raters, long seed)
    {
        RoundModel model = RaterData.Fit(raters.Draw(seed));
        return (model, SheetResiduals.Of(model));
    }

    private static int CountBelow(string test, SimulatedRaters raters, int rounds) =>
        Enumerable.Range(0, rounds).AsParallel().Count(i => Tests[test](raters, FirstSeed + i) <= 0.05);

    [TestCase("halo")]
    [TestCase("central tendency")]
    [TestCase("drift")]
    public void An_honest_evaluator_is_flagged_no_more_often_than_the_level_says(string test)
    {
        const int rounds = 120;

        int flagged = CountBelow(test, Honest, rounds);

        Assert.That(flagged, Is.LessThanOrEqualTo(QuantileOf(rounds, 0.05, 0.999)), $"first seed {FirstSeed}");
    }

    [Test]
    public void A_planted_habit_is_seen_by_its_own_test()
    {
        Assert.Multiple(() =>
        {
            Assert.That(CountBelow("halo", Honest with { Halo = 1 }, 20), Is.GreaterThanOrEqualTo(16));
            Assert.That(CountBelow("central tendency", Honest with { Slope = 0.5 }, 20), Is.GreaterThanOrEqualTo(16));
            Assert.That(CountBelow("drift", Honest with { Drift = 1.5 }, 20), Is.GreaterThanOrEqualTo(16));
        });
    }

    [Test]
    public void Drift_and_a_narrow_range_are_not_taken_for_halo()
    {
        const int rounds = 40;

        Assert.Multiple(() =>
        {
            Assert.That(CountBelow("halo", Honest with { Drift = 1.5 }, rounds), Is.LessThanOrEqualTo(QuantileOf(rounds, 0.05, 0.999)));
            Assert.That(CountBelow("halo", Honest with { Slope = 0.5 }, rounds), Is.LessThanOrEqualTo(QuantileOf(rounds, 0.05, 0.999)));
        });
    }

    [Test]
    public void Too_little_is_no_result()
    {
        (RoundModel model, SheetResiduals[] sheets) = Fit(Honest with { Subjects = 4, Leaves = 3 }, FirstSeed);

        Assert.That(HaloTest.Of(sheets[0], Draws, 1), Is.Null);
        Assert.That(CentralTendencyTest.Of(model, sheets[0], Draws, 1), Is.Null);
        Assert.That(DriftTest.Of([1, 2, 3], [1, 2, 3], Draws, 1), Is.Null);
        Assert.That(DriftTest.Of([1, 2, 3, 4, 5, 6], [9, 9, 9, 9, 9, 9], Draws, 1), Is.Null);
    }

    [Test]
    public void A_steady_rise_has_its_size_from_the_first_sheet_to_the_last()
    {
        HabitResult result = DriftTest.Of([0, 1, 2, 3, 4, 5, 6], [10, 20, 30, 40, 50, 60, 70], Draws, 1)!;

        Assert.That(result.Statistic, Is.EqualTo(6).Within(1e-12));
        Assert.That(result.PValue, Is.LessThan(0.01));
    }

    /// <summary>The smallest count that a share reaches with the given probability.</summary>
    private static int QuantileOf(int rounds, double share, double probability) =>
        Enumerable.Range(0, rounds + 1).First(count => Binomial.CDF(share, rounds, count) >= probability);
}
