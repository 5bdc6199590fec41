using Evaluation.Diagnostics;

namespace Evaluation.Evaluators.Rasch;

/// <summary>What must hold of any estimation.</summary>
public sealed class RaschModelProperties
{
    private const double Exact = 1e-10;

    private static readonly RatingTable Ratings = new RaschSimulation(Persons: 40, Raters: 5, Items: 3, RatersEach: 3, Seed: 7).Draw();

    private RaschFit fit = null!;

    [OneTimeSetUp]
    public void Estimate() => fit = RaschModel.Fit(Ratings).OrThrow();

    [Test]
    public void The_order_of_the_rows_changes_nothing()
    {
        int[] order = [.. Enumerable.Range(0, Ratings.Count).OrderBy(row => (row * 7919L) % 1009)];
        RaschFit other = RaschModel.Fit(Picked(Ratings, order)).OrThrow();

        AssertSameMeasures(other, 1e-12);
        Assert.That(other.LogLikelihood, Is.EqualTo(fit.LogLikelihood).Within(1e-9));
        Assert.That(other.Residuals.Residuals[0], Is.EqualTo(fit.Residuals.Residuals[order[0]]).Within(1e-12));
    }

    [Test]
    public void The_numbers_of_the_elements_change_nothing()
    {
        var facets = Ratings.Facets.Select(facet => facet with { Elements = facet.Elements.Reverse().ToValueList() }).ToValueList();
        int[][] columns = [.. Enumerable.Range(0, facets.Count).Select(f => Ratings.ElementsOf(f).ToArray().Select(e => facets[f].Elements.Count - 1 - e).ToArray())];
        RaschFit other = RaschModel.Fit(RatingTable.Create(facets, columns, Ratings.Categories.ToArray(), 0, 4)).OrThrow();

        AssertSameMeasures(other, Exact);
    }

    [Test]
    public void Turning_a_facet_round_turns_its_measures_round()
    {
        var facets = Ratings.Facets.Select(facet => facet.Name == "rater" ? facet with { Orientation = FacetOrientation.Positive } : facet).ToValueList();
        RaschFit other = RaschModel.Fit(RatingTable.Create(facets, Columns(Ratings), Ratings.Categories.ToArray(), 0, 4)).OrThrow();

        Assert.That(Measures(other, "rater"), Is.EqualTo(Measures(fit, "rater").Select(measure => -measure)).Within(Exact));
        Assert.That(Measures(other, "person"), Is.EqualTo(Measures(fit, "person")).Within(Exact));
        Assert.That(other["rater"].Elements.Select(rater => rater.FullError), Is.EqualTo(fit["rater"].Elements.Select(rater => rater.FullError)).Within(Exact));
    }

    [Test]
    public void All_ratings_twice_keep_the_measures_and_halve_the_variances()
    {
        int[] twice = [.. Enumerable.Range(0, 2 * Ratings.Count).Select(row => row % Ratings.Count)];
        RaschFit other = RaschModel.Fit(Picked(Ratings, twice)).OrThrow();

        AssertSameMeasures(other, Exact);
        Assert.That(other["rater"].Elements[0].ModelError, Is.EqualTo(fit["rater"].Elements[0].ModelError / Math.Sqrt(2)).Within(Exact));
        Assert.That(other["rater"].Elements[0].FullError, Is.EqualTo(fit["rater"].Elements[0].FullError / Math.Sqrt(2)).Within(Exact));
        Assert.That(other["person"].Elements[0].FullError, Is.EqualTo(fit["person"].Elements[0].FullError / Math.Sqrt(2)).Within(Exact));
    }

    [Test]
    public void A_weight_of_two_is_a_rating_given_twice()
    {
        int[] rows = [.. Enumerable.Range(0, Ratings.Count), .. Enumerable.Range(0, Ratings.Count / 2)];
        double[] weights = [.. Enumerable.Range(0, Ratings.Count).Select(row => row < Ratings.Count / 2 ? 2.0 : 1.0)];
        RaschFit doubled = RaschModel.Fit(Picked(Ratings, rows)).OrThrow();
        RaschFit weighted = RaschModel.Fit(RatingTable.Create(Ratings.Facets, Columns(Ratings), Ratings.Categories.ToArray(), 0, 4, weights)).OrThrow();

        foreach (string facet in new[] { "person", "rater", "item" })
        {
            Assert.That(Measures(weighted, facet), Is.EqualTo(Measures(doubled, facet)).Within(1e-9));
            Assert.That(weighted[facet].Elements.Select(e => e.ModelError), Is.EqualTo(doubled[facet].Elements.Select(e => e.ModelError)).Within(1e-9));
            Assert.That(weighted[facet].Elements.Select(e => e.Infit), Is.EqualTo(doubled[facet].Elements.Select(e => e.Infit)).Within(1e-9));
        }

        Assert.That(weighted.LogLikelihood, Is.EqualTo(doubled.LogLikelihood).Within(1e-8));
    }

    [Test]
    public void Anchors_at_the_estimates_give_the_estimates()
    {
        var anchors = fit["rater"].Elements.Select(rater => new RaschAnchor("rater", rater.Name, rater.Measure)).ToValueList();
        RaschFit other = RaschModel.Fit(Ratings, new RaschOptions { Anchors = anchors }).OrThrow();

        AssertSameMeasures(other, 1e-8);
        Assert.That(other["rater"].Elements.Select(rater => rater.Status), Is.All.EqualTo(ElementStatus.Anchored));
        Assert.That(other["rater"].Elements.Select(rater => rater.FullError), Is.All.NaN);
    }

    [Test]
    public void Anchors_shifted_by_one_logit_shift_whoever_floats()
    {
        var anchors = fit["rater"].Elements.Select(rater => new RaschAnchor("rater", rater.Name, rater.Measure + 1)).ToValueList();
        RaschFit other = RaschModel.Fit(Ratings, new RaschOptions { Anchors = anchors }).OrThrow();

        Assert.That(Measures(other, "person"), Is.EqualTo(Measures(fit, "person").Select(measure => measure + 1)).Within(1e-8));
    }

    [Test]
    public void Whichever_facet_floats_the_differences_stay()
    {
        RaschFit other = RaschModel.Fit(Ratings, new RaschOptions { FloatingFacet = "rater" }).OrThrow();

        foreach (string facet in new[] { "person", "rater", "item" })
        {
            double shift = Measures(other, facet)[0] - Measures(fit, facet)[0];
            Assert.That(Measures(other, facet), Is.EqualTo(Measures(fit, facet).Select(measure => measure + shift)).Within(1e-8));
        }

        Assert.That(fit["rater"].Elements.Sum(rater => rater.Measure), Is.Zero.Within(Exact));
        Assert.That(other.LogLikelihood, Is.EqualTo(fit.LogLikelihood).Within(1e-8));
    }

    [Test]
    public void The_number_of_threads_changes_no_bit()
    {
        RatingTable large = new RaschSimulation(Persons: 900, Raters: 20, Items: 5, RatersEach: 3, Seed: 3).Draw();
        RaschFit[] fits = [.. new[] { 1, 2, 4 }.Select(threads => RaschModel.Fit(large, new RaschOptions { MaxDegreeOfParallelism = threads }).OrThrow())];

        foreach (string facet in new[] { "person", "rater", "item" })
        {
            Assert.That(fits[1][facet].Elements, Is.EqualTo(fits[0][facet].Elements));
            Assert.That(fits[2][facet].Elements, Is.EqualTo(fits[0][facet].Elements));
        }

        Assert.That(BitConverter.DoubleToInt64Bits(fits[2].LogLikelihood), Is.EqualTo(BitConverter.DoubleToInt64Bits(fits[0].LogLikelihood)));
    }

    [Test]
    public void Every_score_is_the_score_expected()
    {
        foreach (FacetMeasures facet in fit.Facets)
        {
            var sums = new double[facet.Elements.Count];
            ReadOnlySpan<int> column = Ratings.ElementsOf(Ratings.FacetIndexOf(facet.Facet.Name));
            for (int row = 0; row < Ratings.Count; row++)
                sums[column[row]] += fit.Residuals.TookPart[row] ? fit.Residuals.Residuals[row] : 0;
            Assert.That(sums, Is.All.Zero.Within(1e-7));
        }
    }

    [Test]
    public void The_full_error_is_not_below_the_model_error_less_what_centring_takes()
    {
        int raters = fit["rater"].Elements.Count;
        foreach (ElementMeasure rater in fit["rater"].Elements)
            Assert.That(rater.FullError, Is.GreaterThan(rater.ModelError * Math.Sqrt((raters - 1.0) / raters) * 0.95));
        foreach (ElementMeasure person in fit["person"].Elements.Where(person => person.Status == ElementStatus.Estimated))
            Assert.That(person.FullError, Is.GreaterThanOrEqualTo(person.ModelError));
    }

    [Test]
    public void The_full_error_is_the_curvature_of_the_likelihood_with_all_else_estimated_anew()
    {
        RatingTable two = new RaschSimulation(Persons: 50, Raters: 2, Items: 3, RatersEach: 2, Seed: 8).Draw();
        RaschFit free = RaschModel.Fit(two).OrThrow();
        double at = free["rater"]["r0"].Measure;
        const double step = 0.02;
        double drop = (2 * free.LogLikelihood) - Profile(two, at + step) - Profile(two, at - step);

        Assert.That(free["rater"]["r0"].FullError, Is.EqualTo(step / Math.Sqrt(drop)).Within(0.1).Percent);
    }

    [Test]
    public void Progress_only_rises_and_ends_at_one()
    {
        var told = new Told();
        RaschModel.Fit(Ratings, progress: told);

        Assert.That(told.Values, Is.Ordered.Ascending.And.All.InRange(0, 1));
        Assert.That(told.Values[^1], Is.EqualTo(1));
        Assert.That(told.Values, Has.Count.GreaterThan(3));
    }

    [Test]
    public void A_cancelled_estimation_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.That(() => RaschModel.Fit(Ratings, cancellationToken: source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Too_few_steps_are_reported_as_no_convergence()
    {
        Checked<RaschFit> result = RaschModel.Fit(Ratings, new RaschOptions { MaxIterations = 2 });

        Assert.That(result.Value!.Converged, Is.False);
        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.Code), Has.Member("RAS301"));
    }

    internal static double[] Measures(RaschFit fit, string facet) => [.. fit[facet].Elements.Select(element => element.Measure)];

    /// <summary>The likelihood with two raters, who add up to zero, held where they are put.</summary>
    private static double Profile(RatingTable table, double first) => RaschModel.Fit(
        table, new RaschOptions { Anchors = [new RaschAnchor("rater", "r0", first), new RaschAnchor("rater", "r1", -first)] }).OrThrow().LogLikelihood;

    private static int[][] Columns(RatingTable table) => [.. Enumerable.Range(0, table.Facets.Count).Select(f => table.ElementsOf(f).ToArray())];

    private static RatingTable Picked(RatingTable table, int[] rows) => RatingTable.Create(
        table.Facets,
        [.. Columns(table).Select(column => rows.Select(row => column[row]).ToArray())],
        [.. rows.Select(row => table.Categories[row])],
        table.LowestCategory,
        table.HighestCategory);

    private void AssertSameMeasures(RaschFit other, double within)
    {
        foreach (FacetMeasures facet in fit.Facets)
        {
            foreach (ElementMeasure element in facet.Elements)
                Assert.That(other[facet.Facet.Name][element.Name].Measure, Is.EqualTo(element.Measure).Within(within), element.Name);
        }
    }

    private sealed class Told : IProgress<double>
    {
        internal List<double> Values { get; } = [];

        public void Report(double value) => Values.Add(value);
    }
}
