namespace Evaluation.Evaluators.Rasch;

/// <summary>Thresholds: one set or one for each element, and categories that nobody gave.</summary>
public sealed class ThresholdsTests
{
    private static readonly RatingTable Ratings = new RaschSimulation(Persons: 80, Raters: 4, Items: 3, RatersEach: 4, Seed: 11).Draw();

    [Test]
    public void Each_element_of_the_facet_has_thresholds_that_add_up_to_zero()
    {
        RaschFit fit = RaschModel.Fit(Ratings, new RaschOptions { ThresholdFacet = "item" }).OrThrow();

        Assert.That(fit.Thresholds.Select(set => set.Name), Is.EqualTo(new[] { "i0", "i1", "i2" }));
        Assert.That(fit.Thresholds.Select(set => set.Thresholds.Sum(threshold => threshold.Measure)), Is.All.Zero.Within(1e-10));
        Assert.That(fit.Thresholds.SelectMany(set => set.Thresholds).Select(threshold => threshold.FullError), Is.All.InRange(0.05, 0.6));
        Assert.That(fit.LogLikelihood, Is.GreaterThan(RaschModel.Fit(Ratings).OrThrow().LogLikelihood));
    }

    [Test]
    public void Every_category_of_every_set_is_given_as_often_as_expected()
    {
        RaschFit fit = RaschModel.Fit(Ratings, new RaschOptions { ThresholdFacet = "rater" }).OrThrow();
        Assert.That(fit.LargestResidual, Is.LessThan(1e-6));
        foreach (ThresholdSet set in fit.Thresholds)
        {
            double[] expected = new double[5];
            int rater = fit["rater"].Facet.Elements.ToList().IndexOf(set.Name);
            for (int row = 0; row < Ratings.Count; row++)
            {
                if (Ratings.ElementsOf(1)[row] == rater && fit.Residuals.TookPart[row])
                    AddProbabilities(expected, set, Eta(fit, row));
            }

            Assert.That(expected[1..], Is.EqualTo(set.Thresholds.Select(threshold => (double)threshold.Count)).Within(1e-5));
        }
    }

    [Test]
    public void Two_thresholds_apart_the_evaluator_who_uses_the_middle_shows()
    {
        RaschFit fit = RaschModel.Fit(Timid(), new RaschOptions { ThresholdFacet = "rater" }).OrThrow();
        double[] widths = [.. fit.Thresholds.Select(set => set.Thresholds[^1].Measure - set.Thresholds[0].Measure)];

        Assert.That(widths[0], Is.GreaterThan(widths[1..].Max() + 1));
    }

    [Test]
    public void An_unused_middle_category_is_renumbered_or_keeps_its_place()
    {
        RatingTable gap = Mapped(category => category == 2 ? 3 : category);
        RaschFit renumbered = RaschModel.Fit(gap).OrThrow();
        RaschFit kept = RaschModel.Fit(gap, new RaschOptions { UnobservedCategories = UnobservedCategories.Keep }).OrThrow();
        RaschFit dense = RaschModel.Fit(Mapped(category => category >= 3 ? category - 1 : category == 2 ? 2 : category)).OrThrow();

        Assert.That(renumbered.Thresholds[0].Thresholds.Select(threshold => threshold.Category), Is.EqualTo(new[] { 1, 3, 4 }));
        Assert.That(RaschModelProperties.Measures(renumbered, "rater"), Is.EqualTo(RaschModelProperties.Measures(dense, "rater")).Within(1e-9));
        Assert.That(kept.Converged);
        Assert.That(kept.Thresholds[0].Thresholds.Select(threshold => double.IsNaN(threshold.Measure)), Is.EqualTo(new[] { false, true, true, false }));
        Assert.That(kept.LogLikelihood, Is.Not.EqualTo(renumbered.LogLikelihood).Within(1e-3));
        Assert.That(kept.LargestResidual, Is.LessThan(1e-6));
    }

    [Test]
    public void Two_categories_leave_no_threshold_to_estimate_and_agree_with_the_hand_reckoning()
    {
        var builder = new RatingTableBuilder(("person", FacetOrientation.Positive), ("item", FacetOrientation.Negative));
        // Of ten persons who differ between two items, three get only the first right, seven only the second (Rasch 1960).
        for (int person = 0; person < 10; person++)
            builder.Add(person < 3 ? 1 : 0, $"p{person}", "a").Add(person < 3 ? 0 : 1, $"p{person}", "b");
        RaschFit fit = RaschModel.Fit(builder.Build(0, 1)).OrThrow();

        // Joint estimation gives twice the conditional estimate ln(7/3), and the correction (L-1)/L with two items takes it back exactly.
        Assert.That(fit["item"]["a"].Measure - fit["item"]["b"].Measure, Is.EqualTo(2 * Math.Log(7.0 / 3)).Within(1e-9));
        Assert.That(fit["item"]["a"].CorrectedMeasure - fit["item"]["b"].CorrectedMeasure, Is.EqualTo(Math.Log(7.0 / 3)).Within(1e-9));
    }

    [Test]
    public void A_long_scale_with_far_measures_does_not_overflow()
    {
        var builder = new RatingTableBuilder(("person", FacetOrientation.Positive), ("rater", FacetOrientation.Negative));
        for (int person = 0; person < 30; person++)
        {
            for (int rater = 0; rater < 4; rater++)
                builder.Add(Math.Clamp((person * 7) - (rater * 3) + ((person * 31 + rater * 17) % 5), 0, 200), $"p{person}", $"r{rater}");
        }

        RaschFit fit = RaschModel.Fit(builder.Build(0, 200)).OrThrow();

        Assert.That(fit["rater"].Elements.Select(rater => rater.Measure), Is.Ordered.Ascending);
        Assert.That(fit["rater"].Elements.Select(rater => rater.ModelError), Is.All.InRange(1e-6, 5));
        Assert.That(fit.LogLikelihood, Is.Negative.And.GreaterThan(-1e4));
    }

    private static double Eta(RaschFit fit, int row)
    {
        double eta = 0;
        for (int facet = 0; facet < Ratings.Facets.Count; facet++)
        {
            double measure = fit.Facets[facet].Elements[Ratings.ElementsOf(facet)[row]].Measure;
            eta += Ratings.Facets[facet].Orientation == FacetOrientation.Positive ? measure : -measure;
        }

        return eta;
    }

    private static void AddProbabilities(double[] sums, ThresholdSet set, double eta)
    {
        double[] exponents = new double[set.Thresholds.Count + 1];
        for (int k = 1; k < exponents.Length; k++)
            exponents[k] = exponents[k - 1] + eta - set.Thresholds[k - 1].Measure;
        double total = exponents.Sum(Math.Exp);
        for (int k = 0; k < exponents.Length; k++)
            sums[k] += Math.Exp(exponents[k]) / total;
    }

    private static RatingTable Timid()
    {
        int[] categories = [.. Enumerable.Range(0, Ratings.Count).Select(row =>
            Ratings.Facets[1].Elements[Ratings.ElementsOf(1)[row]] == Ratings.Facets[1].Elements[0] && Ratings.Categories[row] is 0 or 4 && row % 4 != 0
                ? Math.Clamp(Ratings.Categories[row], 1, 3)
                : Ratings.Categories[row])];
        return RatingTable.Create(Ratings.Facets, Columns(), categories, 0, 4);
    }

    private static RatingTable Mapped(Func<int, int> map) =>
        RatingTable.Create(Ratings.Facets, Columns(), [.. Ratings.Categories.ToArray().Select(map)], 0, 4);

    private static int[][] Columns() => [.. Enumerable.Range(0, Ratings.Facets.Count).Select(f => Ratings.ElementsOf(f).ToArray())];
}
