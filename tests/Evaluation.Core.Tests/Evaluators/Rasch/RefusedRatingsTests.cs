using Evaluation.Diagnostics;

namespace Evaluation.Evaluators.Rasch;

/// <summary>Ratings that give no measures, or measures that need a word of caution.</summary>
public sealed class RefusedRatingsTests
{
    [Test]
    public void Two_panels_without_a_common_element_are_refused_and_named()
    {
        RatingTableBuilder builder = Builder();
        AddPanel(builder, ["p1", "p2"], ["r1", "r2"], ["i1", "i2"]);
        AddPanel(builder, ["p3", "p4"], ["r3", "r4"], ["i3", "i4"]);
        Diagnostic found = Refused(builder.Build(0, 2));

        Assert.That(found.Code, Is.EqualTo("RAS202"));
        Assert.That(found.Message(Language.English), Does.Contain("2 subsets").And.Contain("r1, r2").And.Contain("r3, r4").And.Contain("p3, p4"));
        Assert.That(found.Message(Language.Chinese), Does.Contain("2 个").And.Contain("r3, r4"));
    }

    [Test]
    public void Raters_nested_in_groups_of_persons_are_refused_although_the_items_link_them()
    {
        RatingTableBuilder builder = Builder();
        AddPanel(builder, ["p1", "p2", "p3"], ["r1", "r2"], ["i1", "i2"]);
        AddPanel(builder, ["p4", "p5", "p6"], ["r3", "r4"], ["i1", "i2"]);
        Diagnostic found = Refused(builder.Build(0, 2));

        Assert.That(found.Code, Is.EqualTo("RAS203"));
        Assert.That(found.Message(Language.English), Does.Contain("r1, r2 | r3, r4"));
    }

    [Test]
    public void Nested_raters_whose_groups_are_centred_have_measures()
    {
        RatingTableBuilder builder = Builder();
        AddPanel(builder, ["p1", "p2", "p3"], ["r1", "r2"], ["i1", "i2"]);
        AddPanel(builder, ["p4", "p5", "p6"], ["r3", "r4"], ["i1", "i2"]);
        var options = new RaschOptions { CentredGroups = [new RaschGrouping("rater", ["a", "a", "b", "b"])] };
        RaschFit fit = RaschModel.Fit(builder.Build(0, 2), options).OrThrow();

        Assert.That(fit.Converged);
        Assert.That(fit["rater"]["r1"].Measure + fit["rater"]["r2"].Measure, Is.Zero.Within(1e-10));
        Assert.That(fit["rater"]["r3"].Measure + fit["rater"]["r4"].Measure, Is.Zero.Within(1e-10));
        Assert.That(fit["rater"].Elements.Select(rater => rater.FullError), Is.All.InRange(0.1, 5));
    }

    [Test]
    public void One_rating_across_two_panels_is_link_enough()
    {
        RatingTableBuilder builder = Builder();
        AddPanel(builder, ["p1", "p2", "p3"], ["r1", "r2"], ["i1", "i2"]);
        AddPanel(builder, ["p4", "p5", "p6"], ["r3", "r4"], ["i1", "i2"]);
        builder.Add(1, "p1", "r3", "i1");

        Assert.That(RaschModel.Fit(builder.Build(0, 2)).OrThrow().Converged);
    }

    [Test]
    public void An_element_rated_highest_throughout_gets_a_measure_by_convention_and_stays_out_of_the_summary()
    {
        RatingTable table = WithExtremes();
        Checked<RaschFit> result = RaschModel.Fit(table);
        RaschFit fit = result.OrThrow();
        ElementMeasure best = fit["person"]["best"];
        ElementMeasure worst = fit["person"]["worst"];

        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.Code), Has.Member("RAS302"));
        Assert.That((best.Status, worst.Status), Is.EqualTo((ElementStatus.Highest, ElementStatus.Lowest)));
        Assert.That(best.Measure, Is.GreaterThan(fit["person"].Elements.Where(p => p.Status == ElementStatus.Estimated).Max(p => p.Measure)));
        Assert.That(fit["person"].Model.Count, Is.EqualTo(table.Facets[0].Elements.Count - 2));
        Assert.That(fit.Residuals.TookPart.ToArray().Count(isIn => !isIn), Is.EqualTo(2 * 3 * 3));
        Assert.That(fit["rater"]["r0"].Count, Is.EqualTo(30 * 3), "what extreme persons got says nothing of raters");
        Assert.That(best.Count, Is.EqualTo(9));
    }

    [Test]
    public void The_expected_score_of_an_extreme_element_lies_as_far_inside_as_the_option_says([Values(0.3, 0.5)] double adjustment)
    {
        RatingTable table = WithExtremes();
        RaschFit fit = RaschModel.Fit(table, new RaschOptions { ExtremeAdjustment = adjustment }).OrThrow();
        double missing = 0;
        for (int row = 0; row < table.Count; row++)
        {
            if (table.Facets[0].Elements[table.ElementsOf(0)[row]] == "best")
                missing += fit.Residuals.Residuals[row];
        }

        Assert.That(missing, Is.EqualTo(adjustment).Within(1e-9));
    }

    [Test]
    public void Ratings_that_are_all_the_same_leave_nothing_to_estimate()
    {
        RatingTableBuilder builder = Builder();
        foreach (string person in new[] { "a", "b" })
            builder.Add(2, person, "r1", "i1").Add(2, person, "r2", "i1");

        Assert.That(Refused(builder.Build(0, 4)).Code, Is.EqualTo("RAS201"));
    }

    [Test]
    public void Names_in_the_options_that_are_not_there_are_all_reported()
    {
        var options = new RaschOptions
        {
            FloatingFacet = "nobody",
            Anchors = [new RaschAnchor("rater", "<r9>\u0007", 0), new RaschAnchor("colour", "red", 0)],
            CentredGroups = [new RaschGrouping("item", ["a"])],
        };
        Checked<RaschFit> result = RaschModel.Fit(WithExtremes(), options);

        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EquivalentTo(new[] { "RAS101", "RAS101", "RAS102", "RAS104" }));
        Assert.That(result.Diagnostics.Any(diagnostic => diagnostic.Message(Language.English).Contains('\u0007')), Is.False);
        Assert.That(
            RaschModel.Fit(WithExtremes(), new RaschOptions { CentredGroups = [new RaschGrouping("person", ["a"])] }).Diagnostics.Single().Code,
            Is.EqualTo("RAS103"));
    }

    [Test]
    public void A_table_refuses_what_is_outside_its_ranges()
    {
        ValueList<RatingFacet> facets = [new("a", ["x", "y"], FacetOrientation.Positive), new("b", ["z"], FacetOrientation.Negative)];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => RatingTable.Create(facets, [[0, 2], [0, 0]], [0, 1], 0, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => RatingTable.Create(facets, [[0, 1], [0, 0]], [0, 2], 0, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => RatingTable.Create(facets, [[0, 1], [0]], [0, 1], 0, 1), Throws.ArgumentException);
            Assert.That(() => RatingTable.Create(facets, [[0, 1]], [0, 1], 0, 1), Throws.ArgumentException);
            Assert.That(() => RatingTable.Create(facets, [[0, 1], [0, 0]], [0, 1], 0, 1, [1, double.NaN]), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => RatingTable.Create(facets, [[0, 1], [0, 0]], [0, 1], int.MinValue, int.MaxValue), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => RatingTable.Create([facets[0], facets[0]], [[0, 1], [0, 0]], [0, 1], 0, 1), Throws.ArgumentException);
            Assert.That(() => new RaschAnchor("a", "x", double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
        }
    }

    private static RatingTableBuilder Builder() => new(RaschSimulation.Facets);

    /// <summary>A crossed panel whose every element has low and high ratings.</summary>
    private static void AddPanel(RatingTableBuilder builder, string[] persons, string[] raters, string[] items)
    {
        int next = 0;
        foreach (string person in persons)
        {
            foreach (string rater in raters)
            {
                foreach (string item in items)
                    builder.Add((next++ * 2 + next / 4) % 3, person, rater, item);
            }
        }
    }

    private static RatingTable WithExtremes()
    {
        var builder = new RatingTableBuilder(RaschSimulation.Facets);
        RatingTable drawn = new RaschSimulation(Persons: 30, Raters: 3, Items: 3, RatersEach: 3, Seed: 6).Draw();
        for (int row = 0; row < drawn.Count; row++)
            builder.Add(drawn.Categories[row], [.. Enumerable.Range(0, 3).Select(f => drawn.Facets[f].Elements[drawn.ElementsOf(f)[row]])]);
        foreach (string rater in new[] { "r0", "r1", "r2" })
        {
            foreach (string item in new[] { "i0", "i1", "i2" })
                builder.Add(4, "best", rater, item).Add(0, "worst", rater, item);
        }

        return builder.Build(0, 4);
    }

    private static Diagnostic Refused(RatingTable table)
    {
        Checked<RaschFit> result = RaschModel.Fit(table);
        Assert.That(result.IsValid, Is.False);
        return result.Diagnostics.Single(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
