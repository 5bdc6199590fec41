using Evaluation.Diagnostics;

namespace Evaluation.Evaluators.Rasch;

/// <summary>The joint test of differential treatment: its level without any, its power with some, and its arithmetic.</summary>
public sealed class InteractionTestTests
{
    private const int Draws = 200;
    private const double Level = 0.05;

    private static readonly RaschSimulation Panel = new(Persons: 60, Raters: 6, Items: 4, RatersEach: 3, Seed: 0);

    [Test]
    public void Without_differential_treatment_one_test_in_twenty_rejects()
    {
        InteractionTest[] tests = [.. Enumerable.Range(0, Draws).Select(draw => Test(Panel with { Seed = 1000 + draw }, Items))];
        double[] deviates = [.. tests.SelectMany(test => test.Cells).Select(cell => cell.Z)];
        double monteCarlo = Math.Sqrt(Level * (1 - Level) / Draws);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(tests.Select(test => test.DegreesOfFreedom), Is.All.EqualTo(5 * 3));
            Assert.That(tests.Count(test => test.Probability < Level) / (double)Draws, Is.EqualTo(Level).Within(3 * monteCarlo));
            Assert.That(tests.Average(test => test.ChiSquare), Is.EqualTo(15).Within(3 * Math.Sqrt(30.0 / Draws)));
            Assert.That(Math.Sqrt(deviates.Average(z => z * z)), Is.EqualTo(1).Within(0.04));
            Assert.That(deviates.Count(z => Math.Abs(z) > 1.96) / (double)deviates.Length, Is.EqualTo(Level).Within(0.012));
        }
    }

    [Test]
    public void The_t_of_the_bias_table_hardly_ever_rejects_which_is_why_it_is_only_for_comparison()
    {
        BiasCell[] cells = [.. Enumerable.Range(0, 40).SelectMany(draw =>
            BiasTable.Of(RaschModel.Fit((Panel with { Seed = 1000 + draw }).Draw()).OrThrow(), new InteractionFactor("rater"), HalvesOf(60)).Cells)];

        Assert.That(Math.Sqrt(cells.Average(cell => cell.T * cell.T)), Is.LessThan(0.75));
        Assert.That(cells.Count(cell => cell.Probability < Level) / (double)cells.Length, Is.LessThan(Level / 2));
    }

    [Test]
    public void An_evaluator_who_favours_half_the_subjects_is_found_and_the_effect_is_about_what_was_planted()
    {
        const double planted = 1.2;
        var biased = Panel with { Persons = 200, Effect = (person, rater, _) => rater == 0 && person % 2 == 0 ? planted : 0, Seed = 5 };
        InteractionTest test = Test(biased, HalvesOf(200));
        InteractionCell worst = test.Cells.MaxBy(cell => Math.Abs(cell.Z))!;

        // Zero sums put half the gap between the halves on each side, less what the other five raters share.
        double expected = planted / 2 * 5 / 6;
        Assert.That(test.Probability, Is.LessThan(1e-6));
        Assert.That(worst.First, Is.EqualTo("r0"));
        Assert.That(test["r0", "even"].Effect, Is.EqualTo(expected).Within(0.15));
        Assert.That(test["r0", "even"].Effect, Is.EqualTo(-test["r0", "odd"].Effect).Within(1e-9));
        Assert.That(test["r0", "even"].Points, Is.GreaterThan(0.1).And.LessThan(expected));
    }

    [Test]
    public void Effects_add_up_to_zero_over_every_level_and_give_the_statistic()
    {
        RaschFit fit = RaschModel.Fit((Panel with { Seed = 9 }).Draw()).OrThrow();
        InteractionTest test = InteractionTest.Of(fit, new InteractionFactor("rater"), Items, withLikelihoodRatio: true).OrThrow();

        foreach (IGrouping<string, InteractionCell> level in test.Cells.GroupBy(cell => cell.First).Concat(test.Cells.GroupBy(cell => cell.Second)))
            Assert.That(level.Sum(cell => cell.Effect), Is.Zero.Within(1e-9), level.Key);
        Assert.That(test.Cells.Sum(cell => cell.Effect * cell.Difference * cell.Count), Is.EqualTo(test.ChiSquare).Within(1e-6));
        Assert.That(test.LikelihoodRatio * test.Calibration, Is.EqualTo(test.ChiSquare).Within(0.15 * test.ChiSquare));
        Assert.That(test.Calibration, Is.EqualTo((720 - 60 - 5 - 3 - 3) / 720.0).Within(1e-12));
    }

    [Test]
    public void Brahe_and_Edward_stand_out_among_Guilfords_judges_in_a_joint_test()
    {
        RaschFit fit = RaschModel.Fit(RaschData.Guilford()).OrThrow();
        InteractionTest test = InteractionTest.Of(fit, new InteractionFactor("senior"), new InteractionFactor("junior")).OrThrow();
        InteractionCell worst = test.Cells.MaxBy(cell => Math.Abs(cell.Z))!;

        Assert.That(test.DegreesOfFreedom, Is.EqualTo(2 * 6));
        Assert.That(test.Probability, Is.LessThan(0.001));
        Assert.That((worst.First, worst.Second), Is.EqualTo(("Brahe", "Edward")));
        Assert.That(worst.Probability * test.Cells.Count, Is.LessThan(0.01), "even by Bonferroni");
    }

    [Test]
    public void More_cells_than_can_be_handled_are_refused_with_their_number()
    {
        RatingTable table = new RaschSimulation(Persons: 900, Raters: 10, Items: 2, RatersEach: 3, Seed: 1).Draw();
        Checked<InteractionTest> result = InteractionTest.Of(RaschModel.Fit(table).OrThrow(), new InteractionFactor("rater"), new InteractionFactor("person"));

        Assert.That(result.IsValid, Is.False);
        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo("RAS401"));
    }

    [Test]
    public void A_factor_of_one_group_leaves_nothing_to_test()
    {
        RaschFit fit = RaschModel.Fit((Panel with { Seed = 2 }).Draw()).OrThrow();
        var all = new InteractionFactor("person", Enumerable.Repeat("all", 60).ToValueList());

        Assert.That(InteractionTest.Of(fit, new InteractionFactor("rater"), all).Diagnostics.Single().Code, Is.EqualTo("RAS402"));
        Assert.That(() => InteractionTest.Of(fit, new InteractionFactor("nobody"), all), Throws.ArgumentException);
        Assert.That(() => InteractionTest.Of(fit, new InteractionFactor("rater", ["a"]), all), Throws.ArgumentException);
    }

    private static InteractionFactor Items => new("item");

    /// <summary>The builder numbers persons as they come: p0, p1, ….</summary>
    private static InteractionFactor HalvesOf(int persons) =>
        new("person", Enumerable.Range(0, persons).Select(person => person % 2 == 0 ? "even" : "odd").ToValueList());

    private static InteractionTest Test(RaschSimulation simulation, InteractionFactor second) => InteractionTest.Of(
        RaschModel.Fit(simulation.Draw()).OrThrow(), new InteractionFactor("rater"), second).OrThrow();
}
