using System.Globalization;

namespace Evaluation.Evaluators.Variance;

public sealed class GeneralizabilityStudyTests
{
    [Test]
    public void Mean_squares_of_Guilford_equal_the_analysis_of_variance()
    {
        VarianceComponents found = GeneralizabilityStudy.ByMeanSquares(FacetedData.Guilford());
        foreach (Dictionary<string, string> row in ReferenceData.Rows("evaluators", "guilford_anova.csv").Where(row => row["df"] != "0"))
        {
            VarianceComponent component = found[row["term"] == "junior:senior:trait" ? VarianceComponents.Residual : row["term"]];
            Assert.That(component.Freedom, Is.EqualTo(int.Parse(row["df"], CultureInfo.InvariantCulture)));
            Assert.That(component.MeanSquare, Is.EqualTo(Number(row["MS"])).Within(1e-11));
        }
    }

    [Test]
    public void A_negative_component_of_Guilford_is_reported_as_such()
    {
        VarianceComponents found = GeneralizabilityStudy.ByMeanSquares(FacetedData.Guilford());
        foreach (Dictionary<string, string> row in ReferenceData.Rows("evaluators", "guilford_gstudy_ems.csv"))
            Assert.That(found[row["component"].Replace('_', ':')].Variance, Is.EqualTo(Number(row["ems_variance"])).Within(1e-12));

        Assert.That(found["senior"], Has.Property("Variance").EqualTo(-0.118).Within(0.0005).And.Property("Remark").EqualTo(VarianceTexts.Negative));
        Assert.That(found["junior"].Remark, Is.Null);
        Assert.That(found.Inseparable, Is.EqualTo(new[] { "junior:senior:trait" }));
    }

    [Test]
    public void Likelihood_of_Guilford_is_lme4s_with_the_seniors_at_the_boundary_and_a_little_better_converged()
    {
        FacetedRatings ratings = FacetedData.Guilford();
        VarianceComponents found = GeneralizabilityStudy.ByLikelihood(ratings);
        Dictionary<string, double> lme4 = ReferenceData.Rows("evaluators", "lme4_guilford_gstudy.csv")
            .ToDictionary(row => row["grp"] == "Residual" ? VarianceComponents.Residual : row["grp"], row => Number(row["vcov"]));
        string[] terms = [.. found.Components.SkipLast(1).Select(component => component.Term)];
        double theirs = DenseLikelihood.Criterion(ratings, terms, [.. found.Components.Select(component => lme4[component.Term])]);
        // lme4 stopped 4e-7 above the minimum, which leaves its variances right to 1e-3; ours are checked by the dense evaluation itself.
        Assert.That(theirs - found.Criterion, Is.InRange(0, 1e-6));
        RequireLowest(ratings, found);
        foreach (VarianceComponent component in found.Components)
            Assert.That(component.Variance, Is.EqualTo(lme4[component.Term]).Within(0.1).Percent.Or.EqualTo(lme4[component.Term]).Within(1e-8));
        Assert.That(found["senior"], Has.Property("Variance").EqualTo(0).And.Property("Remark").EqualTo(VarianceTexts.Boundary));
        Assert.That(found.Mean, Is.EqualTo(ratings.Values.ToArray().Average()).Within(1e-10));
    }

    [Test]
    public void Where_no_component_is_negative_likelihood_and_mean_squares_agree()
    {
        (double[] subject, double[] evaluator) = (FacetedData.Normals(new Random(1), 20, 2), FacetedData.Normals(new Random(2), 5, 1));
        double[] values = [.. FacetedData.Normals(new Random(3), 100, 1).Select((error, i) => 60 + subject[i / 5] + evaluator[i % 5] + error)];
        FacetedRatings ratings = FacetedRatings.Of(
            values, Facet.Of("subject", Enumerable.Range(0, 100).Select(i => i / 5)), Facet.Of("evaluator", Enumerable.Range(0, 100).Select(i => i % 5)));
        VarianceComponents likelihood = GeneralizabilityStudy.ByLikelihood(ratings);

        Assert.That(ratings.IsBalanced);
        foreach (VarianceComponent component in GeneralizabilityStudy.ByMeanSquares(ratings).Components)
            Assert.That(likelihood[component.Term].Variance, Is.EqualTo(component.Variance).Within(1e-4).Percent);
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void An_unbalanced_design_has_the_criterion_of_an_independent_dense_evaluation_and_is_lowest_there(int seed)
    {
        FacetedRatings ratings = FacetedData.Simulated(seed);
        string[] terms = ["subject", "evaluator", "indicator", "subject:indicator"];
        VarianceComponents found = GeneralizabilityStudy.ByLikelihood(ratings, terms);
        RequireLowest(ratings, found);
    }

    [Test]
    public void All_terms_together_have_the_criterion_of_the_dense_evaluation()
    {
        FacetedRatings ratings = FacetedData.Simulated(seed: 4, kept: 0.15);
        VarianceComponents found = GeneralizabilityStudy.ByLikelihood(ratings);
        Assert.That(found.Components, Has.Count.EqualTo(7));
        RequireLowest(ratings, found);
    }

    [Test]
    public void Another_unit_of_measurement_scales_the_variances()
    {
        FacetedRatings ratings = FacetedData.Simulated(seed: 6);
        double[] scaled = [.. ratings.Values.ToArray().Select(value => (value * 1e6) + 1e9)];
        VarianceComponents one = GeneralizabilityStudy.ByLikelihood(ratings);
        VarianceComponents other = GeneralizabilityStudy.ByLikelihood(FacetedRatings.Of(scaled, [.. ratings.Facets]));
        foreach (VarianceComponent component in one.Components)
            Assert.That(other[component.Term].Variance / 1e12, Is.EqualTo(component.Variance).Within(1e-4).Percent.Or.EqualTo(component.Variance).Within(1e-9));
    }

    [Test]
    public void The_order_of_ratings_and_of_facets_changes_nothing()
    {
        FacetedRatings ratings = FacetedData.Simulated(seed: 8);
        int[] order = [.. Enumerable.Range(0, ratings.Count)];
        new Random(1).Shuffle(order);
        double[] values = ratings.Values.ToArray();
        Facet[] facets = [.. ratings.Facets.Reverse().Select(facet => { int[] positions = facet.Positions.ToArray(); return Facet.Of(facet.Name, order.Select(i => positions[i])); })];
        VarianceComponents one = GeneralizabilityStudy.ByLikelihood(ratings, ["subject", "evaluator", "subject:indicator"]);
        VarianceComponents other = GeneralizabilityStudy.ByLikelihood(FacetedRatings.Of([.. order.Select(i => values[i])], facets), ["evaluator", "indicator:subject", "subject"]);

        Assert.That(other.Criterion, Is.EqualTo(one.Criterion!.Value).Within(1e-8));
        Assert.That(other["indicator:subject"].Variance, Is.EqualTo(one["subject:indicator"].Variance).Within(1e-4).Percent);
    }

    [Test]
    public void Nested_facets_are_told_apart_as_far_as_can_be()
    {
        // Every evaluator judges one group only, so evaluator and group:evaluator are the same division.
        int[] evaluators = [.. Enumerable.Range(0, 60).Select(i => i % 6)];
        double[] values = FacetedData.Normals(new Random(3), 60, 1);
        VarianceComponents found = GeneralizabilityStudy.ByLikelihood(FacetedRatings.Of(
            values, Facet.Of("group", evaluators.Select(evaluator => evaluator / 3)), Facet.Of("evaluator", evaluators)));
        Assert.That(found.Inseparable, Is.EqualTo(new[] { "group:evaluator" }));
        Assert.That(found.Components.Select(component => component.Term), Is.EqualTo(new[] { "group", "evaluator", "residual" }));
    }

    [Test]
    public void Equal_ratings_abstain()
    {
        FacetedRatings ratings = FacetedRatings.Of([3, 3, 3, 3, 3], Facet.Of("a", [1, 1, 2, 2, 3]));
        Assert.That(GeneralizabilityStudy.ByLikelihood(ratings), Has.Property("Components").Empty.And.Property("Abstention").EqualTo(VarianceTexts.NoVariation));
    }

    [Test]
    public void Ratings_without_residual_abstain()
    {
        FacetedRatings ratings = FacetedRatings.Of([1, 1, 2, 2, 5, 5], Facet.Of("a", [1, 1, 2, 2, 3, 3]));
        Assert.That(GeneralizabilityStudy.ByLikelihood(ratings), Has.Property("Components").Empty.And.Property("Abstention").EqualTo(VarianceTexts.NoResidual));
    }

    [Test]
    public void Ratings_that_are_all_of_different_levels_abstain()
    {
        FacetedRatings ratings = FacetedRatings.Of([1, 2, 4], Facet.Of("a", [1, 2, 3]));
        Assert.That(GeneralizabilityStudy.ByLikelihood(ratings), Has.Property("Components").Empty.And.Property("Abstention").EqualTo(VarianceTexts.NoTerm));
    }

    [Test]
    public void What_does_not_suit_is_refused()
    {
        Facet a = Facet.Of("a", [1, 1, 2, 2]);
        FacetedRatings gaps = FacetedRatings.Of([1, 2, 3, 4], a, Facet.Of("b", [1, 1, 1, 2]));

        Assert.That(() => GeneralizabilityStudy.ByMeanSquares(gaps), Throws.ArgumentException);
        Assert.That(() => GeneralizabilityStudy.ByLikelihood(gaps, ["c"]), Throws.ArgumentException);
        Assert.That(() => GeneralizabilityStudy.ByLikelihood(gaps, ["a", "a"]), Throws.ArgumentException);
        Assert.That(() => GeneralizabilityStudy.ByLikelihood(gaps, ["a:a"]), Throws.ArgumentException);
        Assert.That(() => FacetedRatings.Of([1, 2, 3, double.NaN], a), Throws.ArgumentException);
        Assert.That(() => FacetedRatings.Of([1, 2, 3], a), Throws.ArgumentException);
        Assert.That(() => FacetedRatings.Of([1, 2, 3, 4], a, a), Throws.ArgumentException);
        Assert.That(() => FacetedRatings.Of([1, 2], Facet.Of("b", [1, 1])), Throws.ArgumentException);
        Assert.That(() => Facet.Of("a:b", [1]), Throws.ArgumentException);
    }

    /// <summary>By the dense evaluation the criterion is right, and each component above 0 lies at its lowest to 1e-5 of itself.</summary>
    private static void RequireLowest(FacetedRatings ratings, VarianceComponents found)
    {
        string[] terms = [.. found.Components.SkipLast(1).Select(component => component.Term)];
        double[] variances = [.. found.Components.Select(component => component.Variance)];
        Assert.That(found.Criterion, Is.EqualTo(DenseLikelihood.Criterion(ratings, terms, variances)).Within(1e-8));
        foreach (int component in Enumerable.Range(0, variances.Length).Where(i => variances[i] > 0))
            Assert.That(DenseLikelihood.RelativeStep(ratings, terms, variances, component), Is.EqualTo(0).Within(1e-5), found.Components[component].Term);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
